// Made by Clientwright from just.yaml; do not edit.

//! A client for the Just API.
//!
//! Profiles, e-mail and SMS subscriptions, user actions, segments and statistics.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = just_client::Client::builder()
//!     .auth_token("secret")
//!     .build()?;
//!
//! let answer = client.list_segments("text").send().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
mod problem;

pub use client::{Client, ClientBuilder};
/// Everything that stands in public signatures and is not of this API.
pub use clientwright_runtime as runtime;
pub use problem::{Error, Problem};

/// The operations and their requests, a module for each tag.
#[rustfmt::skip]
pub mod operations {
    /// Profiles, their actions and their segments.
    #[cfg(feature = "profiles")] pub mod profiles;
    /// Counts by referral id.
    #[cfg(feature = "statistics")] pub mod statistics;
    /// E-mail and SMS subscriptions and their marks.
    #[cfg(feature = "subscriptions")] pub mod subscriptions;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "subscriptions")] pub mod channel;
    #[cfg(feature = "subscriptions")] pub mod email_subscription;
    #[cfg(feature = "subscriptions")] pub mod email_unsubscription;
    #[cfg(feature = "profiles")] pub mod new_action;
    #[cfg(feature = "profiles")] pub mod new_profile;
    #[cfg(feature = "statistics")] pub mod refid_count;
    #[cfg(feature = "subscriptions")] pub mod sms_subscription;
    #[cfg(feature = "subscriptions")] pub mod sms_unsubscription;
    #[cfg(feature = "statistics")] pub mod stat_channel;
    #[cfg(feature = "subscriptions")] pub mod utm_metric;
    #[cfg(feature = "subscriptions")] pub mod utm_metric_update;
}

/// The answers that the description shows, for the `Recorder` of a test.
#[cfg(feature = "test")]
#[rustfmt::skip]
pub mod examples;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
