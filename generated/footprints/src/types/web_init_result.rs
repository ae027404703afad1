// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A web tracking session.
#[record]
pub struct WebInitResult {
    pub status: String,
    /// Id of a known user.
    pub uid: Option<String>,
    /// Id of an unknown user.
    pub pid: Option<String>,
}
