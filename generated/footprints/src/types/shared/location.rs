// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

#[record]
pub struct Location {
    pub name: Option<String>,
}
