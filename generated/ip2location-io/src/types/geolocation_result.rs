// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::union;
use super::{error_response::ErrorResponse, geolocation::Geolocation};

/// What is known of an address, or why nothing is.
#[union]
pub enum GeolocationResult {
    ErrorResponse(ErrorResponse),
    Geolocation(Geolocation),
}
