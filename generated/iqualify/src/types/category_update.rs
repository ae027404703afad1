// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A category, of a course or of an offering.
#[record(new)]
pub struct CategoryUpdate {
    pub category: Option<String>,
}
