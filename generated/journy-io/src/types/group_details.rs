// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;

/// A group of events or properties.
#[derive(Record)]
#[non_exhaustive]
pub struct GroupDetails {
    pub id: String,
    pub name: String,
}
