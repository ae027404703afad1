// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::{event_details::EventDetails, meta::Meta};

/// Definitions of events.
#[derive(Record)]
#[non_exhaustive]
pub struct EventsResponse {
    pub meta: Meta,
    pub data: Vec<EventDetails>,
}
