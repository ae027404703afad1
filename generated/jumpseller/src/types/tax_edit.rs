// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A new tax.
#[record(new)]
pub struct TaxEdit {
    pub name: Option<String>,
    pub tax: Option<f64>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub category_id: Option<i32>,
    /// The server's default is `false`.
    pub shipping: Option<bool>,
    /// The server's default is `false`.
    pub fixed: Option<bool>,
}
