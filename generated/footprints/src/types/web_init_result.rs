// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// A web tracking session.
#[derive(Record)]
#[non_exhaustive]
pub struct WebInitResult {
    pub status: String,
    /// Id of a known user.
    pub uid: Option<String>,
    /// Id of an unknown user.
    pub pid: Option<String>,
}
