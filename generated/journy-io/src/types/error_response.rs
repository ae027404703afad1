// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{errors::Errors, meta::Meta};

/// Which fields and parameters were wrong.
#[record]
pub struct ErrorResponse {
    pub meta: Meta,
    pub message: String,
    pub errors: Errors,
}
