// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A file that is the product.
#[record]
pub struct DigitalProduct {
    #[wire(read_only)]
    pub id: Option<i32>,
    /// Private address, for a time.
    pub url: Maybe<String>,
    /// Seconds that the address has left.
    pub expiration_seconds: Maybe<i32>,
}
