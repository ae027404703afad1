// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::record;

/// What went wrong.
#[record]
pub struct ErrorDetails {
    pub error_code: i64,
    pub error_message: String,
}
