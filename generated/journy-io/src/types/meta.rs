// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;

/// What every answer says of itself.
#[record]
pub struct Meta {
    /// Id of the request.
    #[wire(name = "requestId")]
    pub request_id: String,
    /// The HTTP status again.
    pub status: i64,
}
