// Made by Clientwright from just.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(any(feature = "profiles", feature = "statistics", feature = "subscriptions"))]
use just_client as tested;

#[cfg(feature = "profiles")]
#[path = "examples/profiles.rs"]
#[rustfmt::skip]
mod profiles;
#[cfg(feature = "statistics")]
#[path = "examples/statistics.rs"]
#[rustfmt::skip]
mod statistics;
/// Left out:
/// - `unsubscribe_email`, sample curl: The vendor's heading says POST; all samples of this path
///   send PUT, and the client does as they do.
/// - `unsubscribe_sms`, sample curl: The vendor's heading says POST; all samples of this path
///   send PUT, and the client does as they do.
/// - `unsubscribe_sms`, sample curl as printed: It is the call of subscribing once more; the Go
///   sample and the heading name this path.
/// - `update_utm_metric`, sample curl as printed: The quotes around the object make it no JSON,
///   and `refid` is in it twice.
#[cfg(feature = "subscriptions")]
#[path = "examples/subscriptions.rs"]
#[rustfmt::skip]
mod subscriptions;
