// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Form of a package.
#[string_enum]
pub enum PackageFormat {
    Box,
    Cylinder,
    Unknown(String),
}
