// Made by Clientwright from just.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

use just_client as tested;

#[cfg(feature = "profiles")]
#[path = "examples/profiles.rs"]
#[rustfmt::skip]
mod profiles;
#[cfg(feature = "statistics")]
#[path = "examples/statistics.rs"]
#[rustfmt::skip]
mod statistics;
#[cfg(feature = "subscriptions")]
#[path = "examples/subscriptions.rs"]
#[rustfmt::skip]
mod subscriptions;
