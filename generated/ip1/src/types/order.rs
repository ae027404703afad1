// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Order of the entries of a list.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Order {
    /// `ASC`
    #[wire(name = "ASC")]
    Asc,
    /// `DESC`
    #[wire(name = "DESC")]
    Desc,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
