// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Whether the id of a tracking event is a `pid` (`p`) or a `uid` (`c`).
#[string_enum]
pub enum UserType {
    P,
    C,
    Unknown(String),
}
