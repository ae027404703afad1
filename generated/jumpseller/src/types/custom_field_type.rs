// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of a custom field.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `text`
    #[wire(name = "text")]
    Text,
    /// `selection`
    #[wire(name = "selection")]
    Selection,
    /// `input`
    #[wire(name = "input")]
    Input,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
