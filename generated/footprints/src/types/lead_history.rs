// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::lead_status::LeadStatus;

/// An earlier state of a customer's lead.
#[record]
pub struct LeadHistory {
    #[wire(name = "_id")]
    pub id: String,
    /// Revision.
    #[wire(name = "__v")]
    pub v: Option<i64>,
    #[wire(name = "leadId")]
    pub lead_id: Option<String>,
    #[wire(name = "userFirstName")]
    pub user_first_name: Option<String>,
    #[wire(name = "userLastName")]
    pub user_last_name: Option<String>,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    /// Catalogue id.
    #[wire(name = "offerCategoryId")]
    pub offer_category_id: Option<String>,
    pub status: Option<LeadStatus>,
    #[wire(name = "applicationKey")]
    pub application_key: Option<String>,
    #[wire(name = "isMultipart")]
    pub is_multipart: Option<bool>,
    #[wire(name = "isComplete")]
    pub is_complete: Option<bool>,
    pub timestamp: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
}
