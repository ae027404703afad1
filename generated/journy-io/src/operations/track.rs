// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    message_response::MessageResponse, track_request::TrackRequest,
};

#[inlined]
impl Client {
    /// Track an event of a user or an account (`POST /track`).
    ///
    /// Needs the permission `TrackData`.
    pub fn track_event(&self, body: &TrackRequest) -> TrackEvent {
        TrackEvent(self.0.call::<TrackEvent>().json(body))
    }
}

#[operation(
    POST,
    "/track",
    errors(
        400 = ErrorResponse,
        401 = MessageResponse,
        403 = MessageResponse,
        429 = MessageResponse,
        500 = MessageResponse
    )
)]
pub struct TrackEvent(Call<MessageResponse, Problem>);
