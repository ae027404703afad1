// Made by Clientwright from journy-io.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(
    any(feature = "accounts", feature = "events", feature = "track", feature = "users")
)]
use journy_io_client as tested;

#[cfg(feature = "accounts")]
#[path = "examples/accounts.rs"]
#[rustfmt::skip]
mod accounts;
#[cfg(feature = "events")]
#[path = "examples/events.rs"]
#[rustfmt::skip]
mod events;
#[cfg(feature = "track")]
#[path = "examples/track.rs"]
#[rustfmt::skip]
mod track;
#[cfg(feature = "users")]
#[path = "examples/users.rs"]
#[rustfmt::skip]
mod users;
