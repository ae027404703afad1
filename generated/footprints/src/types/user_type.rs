// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Whether the id of a tracking event is a `pid` (`p`) or a `uid` (`c`).
#[derive(StringEnum)]
#[non_exhaustive]
pub enum UserType {
    /// `p`
    #[wire(name = "p")]
    P,
    /// `c`
    #[wire(name = "c")]
    C,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
