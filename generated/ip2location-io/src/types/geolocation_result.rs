// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::Union;
use super::{error_response::ErrorResponse, geolocation::Geolocation};

/// What is known of an address, or why nothing is.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum GeolocationResult {
    ErrorResponse(ErrorResponse),
    Geolocation(Geolocation),
}
