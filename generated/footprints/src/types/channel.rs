// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A channel of leads.
#[record]
pub struct Channel {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
    #[wire(name = "mediaType")]
    pub media_type: Option<String>,
}
