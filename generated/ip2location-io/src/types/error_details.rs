// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::Record;

/// What went wrong.
#[derive(Record)]
#[non_exhaustive]
pub struct ErrorDetails {
    pub error_code: i64,
    pub error_message: String,
}
