// Made by Clientwright from jokes-one.yaml; do not edit.

//! A client for the Jokes One API.
//!
//! Jokes of the day, random jokes, a search, and a private collection.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = jokes_one_client::Client::builder()
//!     .api_secret("secret")
//!     .build()?;
//!
//! let answer = client.get_joke().send().await?;
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
    /// A joke for today, and the categories that have one.
    #[cfg(feature = "joke-of-the-day")] pub mod joke_of_the_day;
    /// Jokes at random, by id and by search.
    #[cfg(feature = "jokes")] pub mod jokes;
    /// The account's own collection.
    #[cfg(feature = "private-jokes")] pub mod private_jokes;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "jokes")] pub mod categories;
    #[cfg(feature = "jokes")] pub mod categories_response;
    #[cfg(any(feature = "joke-of-the-day", feature = "jokes", feature = "private-jokes"))]
    pub mod count;
    #[cfg(feature = "private-jokes")] pub mod done;
    pub mod error;
    pub mod error_details;
    #[cfg(any(feature = "joke-of-the-day", feature = "jokes"))] pub mod joke;
    #[cfg(feature = "joke-of-the-day")] pub mod joke_of_the_day;
    #[cfg(feature = "joke-of-the-day")] pub mod joke_of_the_day_categories;
    #[cfg(feature = "joke-of-the-day")] pub mod joke_of_the_day_categories_response;
    #[cfg(feature = "joke-of-the-day")] pub mod joke_of_the_day_category;
    #[cfg(feature = "joke-of-the-day")] pub mod joke_of_the_day_response;
    #[cfg(feature = "private-jokes")] pub mod joke_reference;
    #[cfg(feature = "jokes")] pub mod joke_response;
    #[cfg(feature = "jokes")] pub mod jokes;
    #[cfg(feature = "joke-of-the-day")] pub mod jokes_of_the_day;
    #[cfg(feature = "private-jokes")] pub mod private_joke;
    #[cfg(feature = "private-jokes")] pub mod private_jokes;
    #[cfg(feature = "private-jokes")] pub mod private_jokes_response;
    #[cfg(any(feature = "joke-of-the-day", feature = "jokes", feature = "private-jokes"))]
    pub mod range;
    #[cfg(feature = "private-jokes")] pub mod saved_joke;
    #[cfg(feature = "private-jokes")] pub mod saved_joke_response;
    #[cfg(any(feature = "joke-of-the-day", feature = "jokes", feature = "private-jokes"))]
    pub mod success;
}

/// The answers that the description shows, for the `Recorder` of a test.
#[cfg(feature = "test")]
#[rustfmt::skip]
pub mod examples;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
