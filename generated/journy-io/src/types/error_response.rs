// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::{errors::Errors, meta::Meta};

/// Which fields and parameters were wrong.
#[derive(Record)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub meta: Meta,
    pub message: String,
    pub errors: Errors,
}
