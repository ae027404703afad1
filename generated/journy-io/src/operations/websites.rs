// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::snippet_response::SnippetResponse;

#[inlined]
impl Client {
    /// Get the JavaScript snippet of a website (`GET /tracking/snippet`).
    ///
    /// Needs the permission `GetTrackingSnippet`.
    /// - `domain`: Domain of the website.
    pub fn get_tracking_snippet(&self, domain: &str) -> GetTrackingSnippet {
        GetTrackingSnippet(self.0.call::<GetTrackingSnippet>().query("domain", &domain))
    }
}

#[operation(
    GET,
    "/tracking/snippet",
    errors(
        400 = ErrorResponse,
        401 = MessageResponse,
        403 = MessageResponse,
        404 = MessageResponse,
        429 = MessageResponse,
        500 = MessageResponse
    )
)]
pub struct GetTrackingSnippet(Call<SnippetResponse, Problem>);
