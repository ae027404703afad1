// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::customer_category::CustomerCategory;

/// A customer category under its key.
#[record]
pub struct CustomerCategoryEnvelope {
    #[wire(alias = "customer_category")]
    pub category: CustomerCategory,
}
