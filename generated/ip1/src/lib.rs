// Made by Clientwright from ip1.yaml; do not edit.

//! A client for the iP.1 SMS API.
//!
//! SMS in batches, delivery state, conversations, contacts with labels, senders and landing
//! pages.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = ip1_client::Client::builder()
//!     .api_key("secret")
//!     .build()?;
//!
//! let answer = client.list_batches().send().await?;
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
    /// The account and those below it.
    #[cfg(feature = "accounts")] pub mod accounts;
    /// Sending, and what became of each message.
    #[cfg(feature = "batches")] pub mod batches;
    /// Numbers that receive no messages.
    #[cfg(feature = "blacklist")] pub mod blacklist;
    /// Contacts, one by one and many at once.
    #[cfg(feature = "contacts")] pub mod contacts;
    /// Messages to and from one participant.
    #[cfg(feature = "conversations")] pub mod conversations;
    /// Labels of contacts.
    #[cfg(feature = "labels")] pub mod labels;
    /// Landing pages and their elements.
    #[cfg(feature = "landing-pages")] pub mod landing_pages;
    /// Names and numbers that messages come from.
    #[cfg(feature = "senders")] pub mod senders;
    /// Settings of the SMS services.
    #[cfg(feature = "settings")] pub mod settings;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "accounts")] pub mod account_overview;
    #[cfg(feature = "accounts")] pub mod account_type;
    #[cfg(feature = "batches")] pub mod batch;
    #[cfg(feature = "blacklist")] pub mod blacklist_entry;
    #[cfg(feature = "contacts")] pub mod contact;
    #[cfg(feature = "contacts")] pub mod contact_input;
    #[cfg(feature = "contacts")] pub mod contact_patch;
    #[cfg(feature = "contacts")] pub mod contacts_meta;
    #[cfg(feature = "conversations")] pub mod conversation_summary;
    #[cfg(feature = "contacts")] pub mod create_contacts;
    #[cfg(feature = "accounts")] pub mod currency;
    #[cfg(any(feature = "batches", feature = "conversations", feature = "settings"))]
    pub mod datacoding;
    #[cfg(feature = "batches")] pub mod delete_batch;
    #[cfg(feature = "batches")] pub mod delivery_report;
    #[cfg(feature = "batches")] pub mod delivery_window;
    #[cfg(any(feature = "batches", feature = "conversations", feature = "settings"))]
    pub mod direction;
    #[cfg(any(feature = "contacts", feature = "labels"))] pub mod label_summary;
    #[cfg(feature = "landing-pages")] pub mod landing;
    #[cfg(feature = "landing-pages")] pub mod landing_element;
    #[cfg(feature = "landing-pages")] pub mod landing_input;
    #[cfg(any(feature = "batches", feature = "conversations", feature = "settings"))]
    pub mod message;
    #[cfg(any(feature = "batches", feature = "conversations"))] pub mod message_count;
    #[cfg(any(feature = "batches", feature = "conversations", feature = "settings"))]
    pub mod message_status;
    #[cfg(any(feature = "batches", feature = "conversations", feature = "settings"))]
    pub mod message_type;
    #[cfg(feature = "batches")] pub mod new_batch;
    #[cfg(feature = "blacklist")] pub mod new_blacklist_entry;
    #[cfg(feature = "batches")] pub mod new_datacoding;
    #[cfg(feature = "batches")] pub mod new_message_type;
    #[cfg(feature = "senders")] pub mod new_sender;
    #[cfg(feature = "accounts")] pub mod new_sub_account;
    #[cfg(any(feature = "batches", feature = "blacklist", feature = "contacts",
        feature = "conversations", feature = "landing-pages", feature = "senders"))]
    pub mod order;
    #[cfg(feature = "batches")] pub mod price_summary;
    #[cfg(any(feature = "batches", feature = "conversations", feature = "settings"))]
    pub mod priority;
    pub mod problem_details;
    #[cfg(feature = "contacts")] pub mod property_summary;
    #[cfg(feature = "batches")] pub mod recipients;
    #[cfg(feature = "senders")] pub mod sender;
    #[cfg(feature = "accounts")] pub mod sub_account;
    #[cfg(feature = "accounts")] pub mod sub_account_update;
    /// Types that inline schemas of several others have in common.
    pub mod shared {
        #[cfg(any(feature = "batches", feature = "conversations", feature = "settings"))]
        pub mod direction_integer;
    }
}

/// Headers of answers, for `header` of a response or an error.
#[rustfmt::skip]
pub mod headers;

/// What the vendor sends, a module for each callback and webhook: `parse` reads what came.
#[rustfmt::skip]
pub mod callbacks {
    #[cfg(feature = "batches")] pub mod delivery_report;
    #[cfg(feature = "settings")] pub mod incoming_message;
}

/// The answers that the description shows, for the `Recorder` of a test.
#[cfg(feature = "test")]
#[rustfmt::skip]
pub mod examples;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
