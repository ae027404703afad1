// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::snippet_response::SnippetResponse;

#[calls]
impl Client {
    /// Get the JavaScript snippet of a website (`GET /tracking/snippet`).
    ///
    /// Needs the permission `GetTrackingSnippet`.
    /// - `domain`: Domain of the website.
    pub fn get_tracking_snippet(&self, #[query] domain: &str) -> GetTrackingSnippet;
}

#[operation(GET, "/tracking/snippet", errors(400 = ErrorResponse,
    401 | 403 | 404 | 429 | 500 = MessageResponse))]
pub struct GetTrackingSnippet(Call<SnippetResponse, Problem>);
