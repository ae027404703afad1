// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Whether a restriction applies, `1` or `0`.
#[string_enum]
pub enum Restriction {
    #[wire(name = "0")]
    N0,
    #[wire(name = "1")]
    N1,
    Unknown(String),
}
