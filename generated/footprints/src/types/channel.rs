// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// A channel of leads.
#[derive(Record)]
#[non_exhaustive]
pub struct Channel {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
    #[wire(name = "mediaType")]
    pub media_type: Option<String>,
}
