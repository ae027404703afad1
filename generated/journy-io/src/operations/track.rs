// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{message_response::MessageResponse, track_request::TrackRequest};

#[calls]
impl Client {
    /// Track an event of a user or an account (`POST /track`).
    ///
    /// Needs the permission `TrackData`.
    pub fn track_event(&self, #[json] body: &TrackRequest) -> TrackEvent;
}

#[operation(POST, "/track", errors(400 = ErrorResponse, 401 | 403 | 429 | 500 = MessageResponse))]
pub struct TrackEvent(Call<MessageResponse, Problem>);
