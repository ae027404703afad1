// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::variant_option::VariantOption;

/// A variant, as it is sent.
#[record(new)]
pub struct VariantEdit {
    pub sku: Option<String>,
    pub price: Option<f64>,
    /// The server's default is `100`.
    pub stock: Option<i32>,
    pub stock_unlimited: Option<bool>,
    pub image_id: Option<i32>,
    pub options: Option<Vec<VariantOption>>,
}
