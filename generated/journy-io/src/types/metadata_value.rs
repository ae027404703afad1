// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::union;

/// Value in the metadata of an event. Datetimes are strings in ISO 8601.
#[union]
pub enum MetadataValue {
    String(String),
    Boolean(bool),
    Number(f64),
}
