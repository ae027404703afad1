// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// A thing by id and name.
#[derive(Record)]
#[non_exhaustive]
pub struct IdName {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
}
