// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// How orders by place are shown.
#[string_enum]
pub enum DisplayMode {
    Regions,
    Auto,
    Unknown(String),
}
