// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::category::Category;

/// A category under its key.
#[record]
pub struct CategoryEnvelope {
    pub category: Category,
}
