// Made by Clientwright from footprints.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Json, record, union};

/// A prospect to add.
#[record(new)]
pub struct NewProspect {
    #[wire(name = "avandorUserId")]
    pub avandor_user_id: Option<String>,
    /// Text in a form, text or an object in JSON.
    #[wire(name = "avandorSession")]
    pub avandor_session: Option<AvandorSession>,
    #[wire(name = "userFirstName")]
    pub user_first_name: Option<String>,
    #[wire(name = "userLastName")]
    pub user_last_name: Option<String>,
    #[wire(name = "companyName")]
    pub company_name: Option<String>,
    #[wire(name = "companyType")]
    pub company_type: Option<String>,
    #[wire(name = "userCountry")]
    pub user_country: Option<String>,
    #[wire(name = "userAddress")]
    pub user_address: Option<String>,
    #[wire(name = "userPosition")]
    pub user_position: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "companyWebsite")]
    pub company_website: Option<String>,
    #[wire(name = "potentialScore")]
    pub potential_score: Option<String>,
}

#[union]
pub enum AvandorSession {
    String(String),
    Object(BTreeMap<String, Json>),
}
