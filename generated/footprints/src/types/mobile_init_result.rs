// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// A mobile tracking session.
#[derive(Record)]
#[non_exhaustive]
pub struct MobileInitResult {
    pub status: String,
    #[wire(name = "mobileId")]
    pub mobile_id: Option<String>,
}
