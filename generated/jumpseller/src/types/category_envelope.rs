// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::category::Category;

/// A category under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct CategoryEnvelope {
    pub category: Category,
}
