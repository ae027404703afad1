// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{event_details::EventDetails, meta::Meta};

/// Definitions of events.
#[record]
pub struct EventsResponse {
    pub meta: Meta,
    pub data: Vec<EventDetails>,
}
