// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::customer_category::CustomerCategory;

/// A customer category under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct CustomerCategoryEnvelope {
    #[wire(alias = "customer_category")]
    pub category: CustomerCategory,
}
