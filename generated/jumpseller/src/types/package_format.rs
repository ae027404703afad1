// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Form of a package.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PackageFormat {
    /// `box`
    #[wire(name = "box")]
    Box,
    /// `cylinder`
    #[wire(name = "cylinder")]
    Cylinder,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
