// Made by Clientwright from ip2proxy.yaml; do not edit.

//! A client for the IP2Proxy API.
//!
//! Tells of an IP address whether it is a proxy, a VPN server, a TOR exit or in a data centre.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = ip2proxy_client::Client::builder()
//!     .api_key("secret")
//!     .build()?;
//!
//! let answer = client.detect_proxy().send().await?;
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
    /// What stands behind an IP address.
    pub mod proxy_detection;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    pub mod detect_proxy;
    pub mod error_result;
    pub mod is_proxy;
    pub mod package;
    pub mod proxy_result;
    pub mod proxy_type;
    pub mod threat;
    pub mod usage_type;
}

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
