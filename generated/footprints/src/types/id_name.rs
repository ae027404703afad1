// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A thing by id and name.
#[record]
pub struct IdName {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
}
