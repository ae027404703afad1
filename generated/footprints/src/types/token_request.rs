// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::grant_type::GrantType;

/// What a token is asked with.
#[record(new)]
pub struct TokenRequest {
    pub grant_type: GrantType,
    /// With grant type `pin`.
    #[wire(secret)]
    pub pin: Option<String>,
    /// With grant type `password`.
    pub username: Option<String>,
    /// With grant type `password`.
    #[wire(secret)]
    pub password: Option<String>,
}
