// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// Id of what was created.
#[derive(Record)]
#[non_exhaustive]
pub struct CreatedId {
    #[wire(name = "_id")]
    pub id: String,
}
