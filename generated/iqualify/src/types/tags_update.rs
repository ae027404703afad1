// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// Tags, of a course or of an offering.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct TagsUpdate {
    pub tags: Option<Vec<String>>,
}
