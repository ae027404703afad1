// Made by Clientwright from isendpro.yaml; do not edit.

//! A client for the iSendPro API.
//!
//! SMS, HLR look-ups, reports of campaigns, répertoires of contacts, the blacklist (liste
//! noire), short links and sub-accounts. The account may be called from allowed IP addresses
//! only.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = isendpro_client::Client::builder()
//!     .keyid("secret")
//!     .build()?;
//!
//! let answer = client.get_credit(isendpro_client::types::credit_type::CreditType::N1).send().await?;
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
    /// Credit and sub-accounts.
    #[cfg(feature = "account")] pub mod account;
    /// HLR look-ups and the blacklist.
    #[cfg(feature = "numbers")] pub mod numbers;
    /// Répertoires, the address books.
    #[cfg(feature = "repertoires")] pub mod repertoires;
    /// Messages, what they would cost, reports of campaigns, short links.
    #[cfg(feature = "sms")] pub mod sms;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "account")] pub mod amount;
    pub mod code;
    #[cfg(feature = "sms")] pub mod comptage_answer;
    #[cfg(feature = "sms")] pub mod comptage_etat;
    #[cfg(feature = "sms")] pub mod comptage_request;
    #[cfg(feature = "sms")] pub mod comptage_result;
    #[cfg(feature = "sms")] pub mod comptage_results;
    #[cfg(feature = "account")] pub mod credit;
    #[cfg(feature = "account")] pub mod credit_type;
    pub mod erreur;
    pub mod erreur_etat;
    pub mod erreur_result;
    pub mod erreur_results;
    #[cfg(any(feature = "numbers", feature = "sms"))] pub mod flag;
    #[cfg(feature = "sms")] pub mod gmt_zone;
    #[cfg(feature = "numbers")] pub mod hlr_etat;
    #[cfg(feature = "numbers")] pub mod hlr_request;
    #[cfg(feature = "numbers")] pub mod hlr_result;
    #[cfg(feature = "numbers")] pub mod hlr_results;
    #[cfg(feature = "numbers")] pub mod liste_noire_etat;
    #[cfg(feature = "numbers")] pub mod liste_noire_result;
    #[cfg(feature = "numbers")] pub mod liste_noire_results;
    #[cfg(feature = "repertoires")] pub mod repertoire_create_etat;
    #[cfg(feature = "repertoires")] pub mod repertoire_create_request;
    #[cfg(feature = "repertoires")] pub mod repertoire_create_result;
    #[cfg(feature = "repertoires")] pub mod repertoire_create_results;
    #[cfg(feature = "repertoires")] pub mod repertoire_update_etat;
    #[cfg(feature = "repertoires")] pub mod repertoire_update_request;
    #[cfg(feature = "repertoires")] pub mod repertoire_update_result;
    #[cfg(feature = "repertoires")] pub mod repertoire_update_results;
    #[cfg(feature = "account")] pub mod restriction;
    #[cfg(feature = "sms")] pub mod shortlink_etat;
    #[cfg(feature = "sms")] pub mod shortlink_request;
    #[cfg(feature = "sms")] pub mod shortlink_result;
    #[cfg(feature = "sms")] pub mod shortlink_results;
    #[cfg(feature = "sms")] pub mod sms_answer;
    #[cfg(feature = "sms")] pub mod sms_etat;
    #[cfg(feature = "sms")] pub mod sms_multi_request;
    #[cfg(feature = "sms")] pub mod sms_request;
    #[cfg(feature = "sms")] pub mod sms_result;
    #[cfg(feature = "sms")] pub mod sms_results;
    #[cfg(feature = "sms")] pub mod sms_text;
    #[cfg(feature = "account")] pub mod subaccount_add_etat;
    #[cfg(feature = "account")] pub mod subaccount_add_request;
    #[cfg(feature = "account")] pub mod subaccount_add_result;
    #[cfg(feature = "account")] pub mod subaccount_add_results;
    #[cfg(feature = "account")] pub mod subaccount_edit_etat;
    #[cfg(feature = "account")] pub mod subaccount_edit_request;
    #[cfg(feature = "account")] pub mod subaccount_edit_result;
    #[cfg(feature = "account")] pub mod subaccount_edit_results;
    #[cfg(feature = "account")] pub mod subaccount_id;
}

/// The answers that the description shows, for the `Recorder` of a test.
#[cfg(feature = "test")]
#[rustfmt::skip]
pub mod examples;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
