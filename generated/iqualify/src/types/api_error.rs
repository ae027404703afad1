// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Union;
use super::{error_details::ErrorDetails, wrapped_error::WrappedError};

/// What went wrong, as it is or under the key `error`.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ApiError {
    ErrorDetails(ErrorDetails),
    WrappedError(WrappedError),
}
