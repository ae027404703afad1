// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Order of the entries of a list.
#[string_enum(screaming)]
pub enum Order {
    Asc,
    Desc,
    Unknown(String),
}
