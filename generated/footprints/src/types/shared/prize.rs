// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

#[record]
pub struct Prize {
    pub name: Option<String>,
}
