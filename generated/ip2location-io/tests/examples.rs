// Made by Clientwright from ip2location-io.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(any(feature = "domains", feature = "geolocation"))]
use ip2location_io_client as tested;

#[cfg(feature = "domains")]
#[path = "examples/domains.rs"]
#[rustfmt::skip]
mod domains;
/// Left out:
/// - `geolocate_bulk`, sample curl: The addresses come through a pipe, and curl calls them a
///   form, which they are not.
#[cfg(feature = "geolocation")]
#[path = "examples/geolocation.rs"]
#[rustfmt::skip]
mod geolocation;
