// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Who makes contact.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum SenderType {
    /// `person`
    #[wire(name = "person")]
    Person,
    /// `organization`
    #[wire(name = "organization")]
    Organization,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
