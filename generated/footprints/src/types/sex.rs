// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Sex of a person.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Sex {
    /// `male`
    #[wire(name = "male")]
    Male,
    /// `female`
    #[wire(name = "female")]
    Female,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
