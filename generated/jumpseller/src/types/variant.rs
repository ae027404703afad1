// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{image::Image, variant_option::VariantOption};

/// A variant of a product.
#[record]
pub struct Variant {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub sku: Maybe<String>,
    pub price: Maybe<f64>,
    /// The server's default is `100`.
    pub stock: Maybe<i32>,
    pub stock_unlimited: Maybe<bool>,
    pub image: Maybe<Image>,
    pub options: Maybe<Vec<VariantOption>>,
}
