// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Who sees a page.
#[string_enum]
pub enum PageStatus {
    Public,
    Draft,
    Hidden,
    Unknown(String),
}
