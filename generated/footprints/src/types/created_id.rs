// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// Id of what was created.
#[record]
pub struct CreatedId {
    #[wire(name = "_id")]
    pub id: String,
}
