// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of an option.
#[string_enum]
pub enum OptionType {
    Option,
    Input,
    Text,
    File,
    Unknown(String),
}
