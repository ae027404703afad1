// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Union;

/// Value in the metadata of an event. Datetimes are strings in ISO 8601.
#[derive(Union)]
#[non_exhaustive]
pub enum MetadataValue {
    String(String),
    Boolean(bool),
    Number(f64),
}
