// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Json, record};
use super::{lead_history::LeadHistory, lead_status::LeadStatus};

/// A lead of a customer.
#[record]
pub struct CustomerLead {
    #[wire(name = "_id")]
    pub id: String,
    pub history: Option<Vec<LeadHistory>>,
    /// Elements not documented.
    pub interactions: Option<Vec<Json>>,
    /// Elements not documented.
    pub comments: Option<Vec<Json>>,
    #[wire(name = "kidsAge")]
    pub kids_age: Option<Vec<f64>>,
    /// Revision.
    #[wire(name = "__v")]
    pub v: Option<i64>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    #[wire(name = "actionRequired")]
    pub action_required: Option<bool>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    #[wire(name = "timestampStatusChange")]
    pub timestamp_status_change: Option<DateTime>,
    pub timestamp: Option<DateTime>,
    #[wire(name = "isComplete")]
    pub is_complete: Option<bool>,
    #[wire(name = "isMultipart")]
    pub is_multipart: Option<bool>,
    #[wire(name = "offerCategory")]
    pub offer_category: Option<OfferCategory>,
    pub application: Option<Application>,
    #[wire(name = "applicationKey")]
    pub application_key: Option<String>,
    pub status: Option<LeadStatus>,
    /// Customer id.
    #[wire(name = "clientId")]
    pub client_id: Option<String>,
    /// Catalogue id.
    #[wire(name = "offerCategoryId")]
    pub offer_category_id: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userLastName")]
    pub user_last_name: Option<String>,
    #[wire(name = "userFirstName")]
    pub user_first_name: Option<String>,
    #[wire(name = "channelId")]
    pub channel_id: Option<String>,
}

#[record]
pub struct Application {
    pub name: Option<String>,
    pub id: Option<String>,
}

#[record]
pub struct OfferCategory {
    /// Elements not documented.
    pub consultants: Option<Vec<Json>>,
    pub id: Option<String>,
}
