// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Plan of a store.
#[string_enum]
pub enum Plan {
    Pro,
    Plus,
    Premium,
    Unknown(String),
}
