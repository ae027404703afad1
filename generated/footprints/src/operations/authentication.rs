// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{token::Token, token_request::TokenRequest};

#[calls]
impl Client {
    /// Get an access token (`POST /api/token`).
    pub fn create_token(&self, #[form] body: &TokenRequest) -> CreateToken;
}

#[operation(POST, "/api/token", security("basic"))]
pub struct CreateToken(Call<Token, Problem>);
