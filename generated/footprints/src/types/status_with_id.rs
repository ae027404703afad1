// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// An outcome and the id that it is about.
#[derive(Record)]
#[non_exhaustive]
pub struct StatusWithId {
    pub status: String,
    #[wire(name = "_id")]
    pub id: String,
}
