// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{lead_status::LeadStatus, priced_item::PricedItem};
pub use super::shared::hostess::Hostess as Consultant;

/// A lead, as the list has it.
#[record]
pub struct LeadListItem {
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
    #[wire(name = "offerId")]
    pub offer_id: Option<String>,
    #[wire(name = "industryId")]
    pub industry_id: Option<String>,
    #[wire(name = "offlineCampaignId")]
    pub offline_campaign_id: Option<String>,
    #[wire(name = "locationId")]
    pub location_id: Option<String>,
    /// Customer id.
    #[wire(name = "clientId")]
    pub client_id: Option<String>,
    pub status: Option<LeadStatus>,
    #[wire(name = "userCountry")]
    pub user_country: Option<String>,
    #[wire(name = "userFamilyDetails")]
    pub user_family_details: Option<String>,
    /// Not in ISO 8601, such as `Fri Oct 21 1960 00:00:00 GMT+0000 (UTC)`.
    #[wire(name = "userBirthday")]
    pub user_birthday: Option<String>,
    #[wire(name = "userIncome")]
    pub user_income: Option<String>,
    #[wire(name = "agreeToCollect")]
    pub agree_to_collect: Option<bool>,
    /// Consent to the terms and conditions.
    #[wire(name = "agreeTandc")]
    pub agree_to_terms: Option<bool>,
    #[wire(name = "isAdult")]
    pub is_adult: Option<bool>,
    #[wire(name = "isMultipart")]
    pub is_multipart: Option<bool>,
    #[wire(name = "isComplete")]
    pub is_complete: Option<bool>,
    pub timestamp: Option<DateTime>,
    #[wire(name = "timestampStatusChange")]
    pub timestamp_status_change: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    #[wire(name = "updatedAt")]
    pub updated_at: Option<DateTime>,
    #[wire(name = "actionRequired")]
    pub action_required: Option<bool>,
    #[wire(name = "deviceType")]
    pub device_type: Option<String>,
    #[wire(name = "skuExternalId")]
    pub sku_external_id: Option<String>,
    /// Catalogue id.
    #[wire(name = "offerCategoryId")]
    pub offer_category_id: Option<String>,
    /// Name of the catalogue.
    #[wire(name = "offerCategory")]
    pub offer_category: Option<String>,
    pub offer: Option<PricedItem>,
    pub sku: Option<PricedItem>,
    #[wire(name = "channelId")]
    pub channel_id: Option<String>,
    pub consultant: Option<Consultant>,
}
