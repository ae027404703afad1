// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Family status of a person.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum FamilyStatus {
    /// `single`
    #[wire(name = "single")]
    Single,
    /// `married`
    #[wire(name = "married")]
    Married,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
