// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// An organisation.
#[derive(Record)]
#[non_exhaustive]
pub struct Organisation {
    pub id: Option<String>,
    pub name: Option<String>,
}
