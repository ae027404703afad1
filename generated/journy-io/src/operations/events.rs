// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    events_response::EventsResponse, message_response::MessageResponse,
    track_request::TrackRequest,
};

#[inlined]
impl Client {
    /// List the definitions of events (`GET /events`).
    ///
    /// Needs the permission `ReadEvents`.
    pub fn get_events(&self) -> GetEvents {
        GetEvents(self.0.call::<GetEvents>())
    }

    /// Track an event in the older way (`POST /events`).
    ///
    /// Has moved to `POST /track`, and will go. Needs the permission `TrackData`.
    #[deprecated]
    pub fn track_journey_event(&self, body: &TrackRequest) -> TrackJourneyEvent {
        TrackJourneyEvent(self.0.call::<TrackJourneyEvent>().json(body))
    }
}

#[operation(
    GET,
    "/events",
    errors(
        400 = ErrorResponse,
        401 = MessageResponse,
        403 = MessageResponse,
        429 = MessageResponse,
        500 = MessageResponse
    )
)]
pub struct GetEvents(Call<EventsResponse, Problem>);
#[operation(
    POST,
    "/events",
    errors(
        400 = ErrorResponse,
        401 = MessageResponse,
        403 = MessageResponse,
        429 = MessageResponse,
        500 = MessageResponse
    )
)]
pub struct TrackJourneyEvent(Call<MessageResponse, Problem>);
