// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::string_enum;

/// A permission that users can get.
#[string_enum]
pub enum PermissionName {
    Builder,
    Manager,
    Unknown(String),
}
