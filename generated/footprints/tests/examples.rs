// Made by Clientwright from footprints.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(
    any(
        feature = "authentication",
        feature = "catalogues",
        feature = "customers",
        feature = "leads",
        feature = "loyalty",
        feature = "notifications",
        feature = "tracking"
    )
)]
use footprints_client as tested;

#[cfg(feature = "authentication")]
#[path = "examples/authentication.rs"]
#[rustfmt::skip]
mod authentication;
#[cfg(feature = "catalogues")]
#[path = "examples/catalogues.rs"]
#[rustfmt::skip]
mod catalogues;
#[cfg(feature = "customers")]
#[path = "examples/customers.rs"]
#[rustfmt::skip]
mod customers;
#[cfg(feature = "leads")]
#[path = "examples/leads.rs"]
#[rustfmt::skip]
mod leads;
#[cfg(feature = "loyalty")]
#[path = "examples/loyalty.rs"]
#[rustfmt::skip]
mod loyalty;
#[cfg(feature = "notifications")]
#[path = "examples/notifications.rs"]
#[rustfmt::skip]
mod notifications;
#[cfg(feature = "tracking")]
#[path = "examples/tracking.rs"]
#[rustfmt::skip]
mod tracking;
