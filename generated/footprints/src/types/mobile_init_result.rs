// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A mobile tracking session.
#[record]
pub struct MobileInitResult {
    pub status: String,
    #[wire(name = "mobileId")]
    pub mobile_id: Option<String>,
}
