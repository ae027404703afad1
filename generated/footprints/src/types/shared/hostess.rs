// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

#[record]
pub struct Hostess {
    #[wire(name = "_id")]
    pub id: Option<String>,
    pub name: Option<String>,
}
