// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// Tags, of a course or of an offering.
#[record(new)]
pub struct TagsUpdate {
    pub tags: Option<Vec<String>>,
}
