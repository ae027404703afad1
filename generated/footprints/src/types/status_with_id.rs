// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// An outcome and the id that it is about.
#[record]
pub struct StatusWithId {
    pub status: String,
    #[wire(name = "_id")]
    pub id: String,
}
