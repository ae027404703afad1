// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// An access token.
#[record]
pub struct Token {
    #[wire(secret)]
    pub access_token: String,
    pub token_type: String,
    /// Lifetime in seconds.
    pub expires_in: i64,
    #[wire(secret)]
    pub refresh_token: Option<String>,
    pub scope: Option<Vec<String>>,
    pub hostess_name: Option<String>,
    pub hostess_id: Option<String>,
}
