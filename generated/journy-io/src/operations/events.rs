// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{events_response::EventsResponse, message_response::MessageResponse,
    track_request::TrackRequest};

#[calls]
impl Client {
    /// List the definitions of events (`GET /events`).
    ///
    /// Needs the permission `ReadEvents`.
    pub fn get_events(&self) -> GetEvents;

    /// Track an event in the older way (`POST /events`).
    ///
    /// Has moved to `POST /track`, and will go. Needs the permission `TrackData`.
    #[deprecated]
    pub fn track_journey_event(&self, #[json] body: &TrackRequest) -> TrackJourneyEvent;
}

#[operation(GET, "/events", errors(400 = ErrorResponse, 401 | 403 | 429 | 500 = MessageResponse))]
pub struct GetEvents(Call<EventsResponse, Problem>);
#[operation(POST, "/events", errors(400 = ErrorResponse, 401 | 403 | 429 | 500 = MessageResponse))]
pub struct TrackJourneyEvent(Call<MessageResponse, Problem>);
