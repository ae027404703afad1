// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Json, record};
use super::{customer_lead::CustomerLead, interaction::Interaction};
pub use super::shared::v::V;

/// A customer.
#[record]
pub struct Customer {
    #[wire(name = "_id")]
    pub id: String,
    #[wire(name = "userFirstName")]
    pub user_first_name: Option<String>,
    #[wire(name = "userLastName")]
    pub user_last_name: Option<String>,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    pub timestamp: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    /// Revision, as a number or as text.
    #[wire(name = "__v")]
    pub v: Option<V>,
    #[wire(name = "kidsAge")]
    pub kids_age: Option<Vec<f64>>,
    pub interests: Option<Vec<String>>,
    pub preferences: Option<Vec<String>>,
    /// Elements not documented.
    pub employees: Option<Vec<Json>>,
    /// Elements not documented.
    #[wire(name = "marketingChannels")]
    pub marketing_channels: Option<Vec<Json>>,
    /// Elements not documented.
    #[wire(name = "pointsOfPresence")]
    pub points_of_presence: Option<Vec<Json>>,
    #[wire(name = "interactionsTimeline")]
    pub interactions_timeline: Option<Vec<Interaction>>,
    /// Elements not documented.
    #[wire(name = "personalAssistance")]
    pub personal_assistance: Option<Vec<Json>>,
    pub leads: Option<Vec<CustomerLead>>,
}
