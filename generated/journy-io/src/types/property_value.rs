// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::union;

/// Value of a property. Null deletes the property. Datetimes are strings in ISO 8601.
#[union]
pub enum PropertyValue {
    String(String),
    Boolean(bool),
    Number(f64),
    StringArray(Vec<String>),
}
