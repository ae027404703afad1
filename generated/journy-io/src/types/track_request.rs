// Made by Clientwright from journy-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, record};
use super::{event_identification::EventIdentification, metadata_value::MetadataValue};

/// An event of a user or an account.
#[record(new)]
pub struct TrackRequest {
    pub identification: EventIdentification,
    /// Name of the event, best in the past tense.
    pub name: String,
    /// When it happened; now, where it is left out.
    #[wire(name = "triggeredAt")]
    pub triggered_at: Option<DateTime>,
    /// Details of the event. They change no properties.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
}
