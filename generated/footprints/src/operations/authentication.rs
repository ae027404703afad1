// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{token::Token, token_request::TokenRequest};

#[inlined]
impl Client {
    /// Get an access token (`POST /api/token`).
    pub fn create_token(&self, body: &TokenRequest) -> CreateToken {
        CreateToken(self.0.call::<CreateToken>().form(body))
    }
}

#[operation(POST, "/api/token", security("basic"))]
pub struct CreateToken(Call<Token, Problem>);
