// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::union;
use super::{error_details::ErrorDetails, wrapped_error::WrappedError};

/// What went wrong, as it is or under the key `error`.
#[union]
pub enum ApiError {
    ErrorDetails(ErrorDetails),
    WrappedError(WrappedError),
}
