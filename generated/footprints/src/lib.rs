// Made by Clientwright from footprints.yaml; do not edit.

//! A client for the Footprints AI API.
//!
//! Leads, customers, loyalty codes, catalogues, and web and mobile tracking for retail.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = footprints_client::Client::builder()
//!     .base_url("https://api.example.com")
//!     .access_token("secret")
//!     .build()?;
//!
//! let answer = client.list_business_users().send().await?;
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
    /// Access tokens.
    #[cfg(feature = "authentication")] pub mod authentication;
    /// Catalogues, offers, SKUs, locations, offline campaigns, users and channels.
    #[cfg(feature = "catalogues")] pub mod catalogues;
    /// Customer profiles.
    #[cfg(feature = "customers")] pub mod customers;
    /// Leads, their actions and documents, and prospects.
    #[cfg(feature = "leads")] pub mod leads;
    /// Loyalty campaigns and their codes.
    #[cfg(feature = "loyalty")] pub mod loyalty;
    /// E-mail notifications.
    #[cfg(feature = "notifications")] pub mod notifications;
    /// Web and mobile tracking, with an application key in place of a token.
    #[cfg(feature = "tracking")] pub mod tracking;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "loyalty")] pub mod active_campaign;
    #[cfg(feature = "loyalty")] pub mod active_campaign_list;
    #[cfg(feature = "catalogues")] pub mod business_user;
    #[cfg(feature = "loyalty")] pub mod campaign;
    #[cfg(feature = "loyalty")] pub mod campaign_list;
    #[cfg(feature = "catalogues")] pub mod channel;
    #[cfg(feature = "loyalty")] pub mod code_campaign;
    #[cfg(feature = "loyalty")] pub mod code_change;
    #[cfg(feature = "loyalty")] pub mod code_check;
    #[cfg(feature = "loyalty")] pub mod code_check_request;
    #[cfg(feature = "loyalty")] pub mod code_customer;
    #[cfg(feature = "loyalty")] pub mod code_history;
    #[cfg(feature = "loyalty")] pub mod code_history_item;
    #[cfg(feature = "loyalty")] pub mod code_history_request;
    #[cfg(feature = "loyalty")] pub mod code_list;
    #[cfg(feature = "loyalty")] pub mod code_list_item;
    #[cfg(feature = "loyalty")] pub mod code_list_request;
    #[cfg(feature = "leads")] pub mod created_id;
    #[cfg(feature = "customers")] pub mod customer;
    #[cfg(feature = "customers")] pub mod customer_deletion;
    #[cfg(feature = "customers")] pub mod customer_lead;
    #[cfg(feature = "customers")] pub mod customer_update;
    #[cfg(feature = "leads")] pub mod document_type;
    #[cfg(feature = "leads")] pub mod document_upload;
    #[cfg(feature = "catalogues")] pub mod draw_frequency;
    #[cfg(feature = "notifications")] pub mod email_notification;
    #[cfg(feature = "loyalty")] pub mod extra_allocation;
    #[cfg(any(feature = "customers", feature = "leads"))] pub mod family_status;
    #[cfg(feature = "tracking")] pub mod geo_report;
    #[cfg(feature = "authentication")] pub mod grant_type;
    #[cfg(any(feature = "catalogues", feature = "leads"))] pub mod id_name;
    #[cfg(feature = "customers")] pub mod interaction;
    #[cfg(feature = "customers")] pub mod interaction_category;
    #[cfg(feature = "customers")] pub mod interaction_offer;
    #[cfg(feature = "leads")] pub mod lead;
    #[cfg(feature = "leads")] pub mod lead_action;
    #[cfg(feature = "leads")] pub mod lead_action_input;
    #[cfg(feature = "leads")] pub mod lead_action_list;
    #[cfg(feature = "leads")] pub mod lead_action_type;
    #[cfg(feature = "leads")] pub mod lead_action_type_list;
    #[cfg(feature = "customers")] pub mod lead_history;
    #[cfg(feature = "leads")] pub mod lead_list_item;
    #[cfg(feature = "leads")] pub mod lead_loss;
    #[cfg(any(feature = "customers", feature = "leads"))] pub mod lead_status;
    #[cfg(feature = "leads")] pub mod lead_update;
    #[cfg(feature = "catalogues")] pub mod location;
    #[cfg(feature = "leads")] pub mod lost_reason;
    #[cfg(feature = "loyalty")] pub mod loyalty_prize_type;
    #[cfg(feature = "loyalty")] pub mod loyalty_settings;
    #[cfg(any(feature = "customers", feature = "leads"))] pub mod marketing_channel;
    #[cfg(any(feature = "customers", feature = "leads"))] pub mod marketing_medium;
    #[cfg(any(feature = "customers", feature = "leads"))] pub mod marketing_scope;
    #[cfg(feature = "tracking")] pub mod mobile_event;
    #[cfg(feature = "tracking")] pub mod mobile_init;
    #[cfg(feature = "tracking")] pub mod mobile_init_result;
    #[cfg(feature = "leads")] pub mod new_lead;
    #[cfg(feature = "leads")] pub mod new_prospect;
    #[cfg(feature = "leads")] pub mod nps_update;
    #[cfg(feature = "catalogues")] pub mod offer;
    #[cfg(feature = "catalogues")] pub mod offline_campaign;
    #[cfg(feature = "leads")] pub mod priced_item;
    #[cfg(feature = "tracking")] pub mod receipt;
    #[cfg(feature = "tracking")] pub mod request_type;
    #[cfg(feature = "tracking")] pub mod sender_type;
    #[cfg(feature = "tracking")] pub mod sensor;
    #[cfg(feature = "tracking")] pub mod sensor_report;
    #[cfg(any(feature = "customers", feature = "leads"))] pub mod sex;
    #[cfg(feature = "catalogues")] pub mod sku;
    #[cfg(any(feature = "customers", feature = "leads", feature = "loyalty"))] pub mod status;
    #[cfg(feature = "leads")] pub mod status_with_id;
    #[cfg(feature = "notifications")] pub mod status_with_message;
    #[cfg(feature = "tracking")] pub mod success;
    #[cfg(feature = "tracking")] pub mod technical_info;
    #[cfg(feature = "authentication")] pub mod token;
    #[cfg(feature = "authentication")] pub mod token_request;
    #[cfg(feature = "tracking")] pub mod tracking_action;
    #[cfg(feature = "tracking")] pub mod tracking_data;
    #[cfg(feature = "leads")] pub mod upload_result;
    #[cfg(feature = "tracking")] pub mod user_type;
    #[cfg(feature = "tracking")] pub mod web_event;
    #[cfg(feature = "tracking")] pub mod web_init;
    #[cfg(feature = "tracking")] pub mod web_init_result;
    /// Types that inline schemas of several others have in common.
    pub mod shared {
        #[cfg(any(feature = "leads", feature = "loyalty"))] pub mod hostess;
        #[cfg(feature = "loyalty")] pub mod prize;
        #[cfg(feature = "customers")] pub mod v;
    }
}

/// Headers of answers, for `header` of a response or an error.
#[rustfmt::skip]
pub mod headers;
/// The answers that the description shows, for the `Recorder` of a test.
#[cfg(feature = "test")]
#[rustfmt::skip]
pub mod examples;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
