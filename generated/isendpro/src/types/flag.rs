// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// The text `1`, where the interface has no booleans.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Flag {
    /// `1`
    #[wire(name = "1")]
    N1,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
