// Made by Clientwright from journy-io.yaml; do not edit.

//! A client for the journy.io API.
//!
//! Users and accounts, what they do, and the definitions of their events, properties and
//! segments.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = journy_io_client::Client::builder()
//!     .api_key("secret")
//!     .build()?;
//!
//! let answer = client.get_events().send().await?;
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
    /// Businesses that use a product, and which users they have.
    #[cfg(feature = "accounts")] pub mod accounts;
    /// Definitions of events.
    #[cfg(feature = "events")] pub mod events;
    /// Definitions of properties.
    #[cfg(feature = "properties")] pub mod properties;
    /// Definitions of segments.
    #[cfg(feature = "segments")] pub mod segments;
    /// What users and accounts do.
    #[cfg(feature = "track")] pub mod track;
    /// People who use a product.
    #[cfg(feature = "users")] pub mod users;
    /// The API key itself.
    #[cfg(feature = "validation")] pub mod validation;
    /// Websites that are tracked.
    #[cfg(feature = "websites")] pub mod websites;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(any(feature = "accounts", feature = "events", feature = "track"))]
    pub mod account_identification;
    #[cfg(feature = "accounts")] pub mod account_member;
    #[cfg(feature = "accounts")] pub mod account_users_request;
    #[cfg(feature = "validation")] pub mod api_key_details;
    #[cfg(feature = "validation")] pub mod api_key_details_response;
    #[cfg(feature = "accounts")] pub mod delete_account_request;
    #[cfg(feature = "users")] pub mod delete_user_request;
    pub mod error_response;
    pub mod errors;
    #[cfg(feature = "events")] pub mod event_details;
    #[cfg(any(feature = "events", feature = "track"))] pub mod event_identification;
    #[cfg(feature = "events")] pub mod events_response;
    #[cfg(any(feature = "events", feature = "properties"))] pub mod group_details;
    #[cfg(feature = "users")] pub mod link_request;
    pub mod message_response;
    pub mod meta;
    #[cfg(any(feature = "events", feature = "track"))] pub mod metadata_value;
    pub mod parameter_errors;
    #[cfg(feature = "properties")] pub mod properties_response;
    #[cfg(feature = "properties")] pub mod property_details;
    #[cfg(any(feature = "accounts", feature = "users"))] pub mod property_value;
    #[cfg(feature = "segments")] pub mod segment_details;
    #[cfg(feature = "segments")] pub mod segments_response;
    #[cfg(feature = "websites")] pub mod snippet;
    #[cfg(feature = "websites")] pub mod snippet_response;
    #[cfg(any(feature = "events", feature = "track"))] pub mod track_request;
    #[cfg(feature = "accounts")] pub mod upsert_account_request;
    #[cfg(any(feature = "accounts", feature = "users"))] pub mod upsert_response;
    #[cfg(feature = "users")] pub mod upsert_user_request;
    #[cfg(any(feature = "accounts", feature = "events", feature = "track", feature = "users"))]
    pub mod user_identification;
}

/// Headers of answers, for `header` of a response or an error.
#[rustfmt::skip]
pub mod headers;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
