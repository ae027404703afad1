// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Whether a restriction applies, `1` or `0`.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Restriction {
    /// `0`
    #[wire(name = "0")]
    N0,
    /// `1`
    #[wire(name = "1")]
    N1,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
