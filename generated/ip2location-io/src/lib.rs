// Made by Clientwright from ip2location-io.yaml; do not edit.

//! A client for the IP2Location.io API.
//!
//! Where an IP address is and what stands behind it, who owns a domain, and which domains an
//! address hosts.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = ip2location_io_client::Client::builder()
//!     .api_key("secret")
//!     .build()?;
//!
//! let answer = client.list_hosted_domains("text").send().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Where calls go
//!
//! Some operations have a server of their own, to which they go with the client's credentials.
//! `base_url` does not move them to another host: each such server has a method of its own on
//! the builder. One that is only a path goes with `base_url`.
//!
//! - `https://api.ip2whois.com`: [`ClientBuilder::api_ip2whois_com_url`]
//! - `https://bulk.ip2location.io`: [`ClientBuilder::bulk_ip2location_io_url`]
//! - `https://domains.ip2whois.com`: [`ClientBuilder::domains_ip2whois_com_url`]

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
    /// Who owns a domain, and which domains an address hosts.
    #[cfg(feature = "domains")] pub mod domains;
    /// Where IP addresses are, and what stands behind them.
    #[cfg(feature = "geolocation")] pub mod geolocation;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "geolocation")] pub mod as_info;
    #[cfg(feature = "geolocation")] pub mod city;
    #[cfg(feature = "geolocation")] pub mod continent;
    #[cfg(feature = "geolocation")] pub mod country;
    #[cfg(feature = "geolocation")] pub mod country_language;
    #[cfg(feature = "geolocation")] pub mod currency;
    #[cfg(feature = "domains")] pub mod domain_whois;
    pub mod error_details;
    pub mod error_response;
    #[cfg(any(feature = "domains", feature = "geolocation"))] pub mod format;
    #[cfg(feature = "geolocation")] pub mod geolocation;
    #[cfg(feature = "geolocation")] pub mod geolocation_result;
    #[cfg(feature = "geolocation")] pub mod geotargeting;
    #[cfg(feature = "domains")] pub mod hosted_domains;
    #[cfg(feature = "geolocation")] pub mod language;
    #[cfg(feature = "geolocation")] pub mod numeric_code;
    #[cfg(feature = "geolocation")] pub mod proxy;
    #[cfg(feature = "geolocation")] pub mod region;
    #[cfg(feature = "domains")] pub mod registrar;
    #[cfg(feature = "geolocation")] pub mod time_zone_info;
    #[cfg(feature = "geolocation")] pub mod translation;
    #[cfg(feature = "domains")] pub mod whois_contact;
}

/// The answers that the description shows, for the `Recorder` of a test.
#[cfg(feature = "test")]
#[rustfmt::skip]
pub mod examples;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
