// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// An organisation.
#[record]
pub struct Organisation {
    pub id: Option<String>,
    pub name: Option<String>,
}
