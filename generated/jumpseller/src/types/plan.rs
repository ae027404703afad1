// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Plan of a store.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Plan {
    /// `pro`
    #[wire(name = "pro")]
    Pro,
    /// `plus`
    #[wire(name = "plus")]
    Plus,
    /// `premium`
    #[wire(name = "premium")]
    Premium,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
