// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Where an account sends to.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum AccountType {
    /// `swedish`
    #[wire(name = "swedish")]
    Swedish,
    /// `international`
    #[wire(name = "international")]
    International,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
