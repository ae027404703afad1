// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::string_enum;

/// The text `1`, where the interface has no booleans.
#[string_enum]
pub enum Flag {
    #[wire(name = "1")]
    N1,
    Unknown(String),
}
