// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// A permission that users can get.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PermissionName {
    /// `builder`
    #[wire(name = "builder")]
    Builder,
    /// `manager`
    #[wire(name = "manager")]
    Manager,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
