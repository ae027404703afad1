// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A tax.
#[record]
pub struct Tax {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub tax_amount: Maybe<f64>,
    pub country: Maybe<String>,
    pub region: Maybe<String>,
    pub category_id: Maybe<i32>,
    /// The server's default is `false`.
    pub shipping: Maybe<bool>,
    /// The server's default is `false`.
    pub fixed: Maybe<bool>,
}
