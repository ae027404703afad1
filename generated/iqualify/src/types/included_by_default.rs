// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Whether such users are in the answer.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum IncludedByDefault {
    /// `true`
    #[wire(name = "true")]
    True,
    /// `false`
    #[wire(name = "false")]
    False,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
