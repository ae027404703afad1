// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// How a token is asked for.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum GrantType {
    /// `client_credentials`
    #[wire(name = "client_credentials")]
    ClientCredentials,
    /// `password`
    #[wire(name = "password")]
    Password,
    /// `pin`
    #[wire(name = "pin")]
    Pin,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
