// Made by Clientwright from footprints.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Date, Json, record};
use super::{family_status::FamilyStatus, marketing_channel::MarketingChannel, sex::Sex};

/// A lead to add. Other keys are custom variables, ignored unless declared in the settings
/// there.
#[record(new)]
pub struct NewLead {
    #[wire(name = "offlineCampaignId")]
    pub offline_campaign_id: Option<String>,
    /// Catalogue id.
    #[wire(name = "offerCategoryId")]
    pub offer_category_id: Option<String>,
    #[wire(name = "offerId")]
    pub offer_id: Option<String>,
    #[wire(name = "locationId")]
    pub location_id: Option<String>,
    #[wire(name = "consultantId")]
    pub consultant_id: Option<String>,
    #[wire(name = "channelId")]
    pub channel_id: Option<String>,
    #[wire(name = "userFirstName")]
    pub user_first_name: Option<String>,
    #[wire(name = "userLastName")]
    pub user_last_name: Option<String>,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    /// Net promoter score, 0 to 10.
    pub nps: Option<i64>,
    #[wire(name = "userSex")]
    pub user_sex: Option<Sex>,
    #[wire(name = "userCity")]
    pub user_city: Option<String>,
    #[wire(name = "userCounty")]
    pub user_county: Option<String>,
    #[wire(name = "userCountry")]
    pub user_country: Option<String>,
    #[wire(name = "userAddress")]
    pub user_address: Option<String>,
    #[wire(name = "userFamilyDetalis")]
    pub user_family_details: Option<FamilyStatus>,
    /// Number of children.
    #[wire(name = "userChildren")]
    pub user_children: Option<i64>,
    #[wire(name = "userIndustry")]
    pub user_industry: Option<String>,
    #[wire(name = "userCompanyName")]
    pub user_company_name: Option<String>,
    #[wire(name = "userCompanyAddress")]
    pub user_company_address: Option<String>,
    #[wire(name = "userJob")]
    pub user_job: Option<String>,
    #[wire(name = "userJobDescription")]
    pub user_job_description: Option<String>,
    #[wire(name = "userIncome")]
    pub user_income: Option<String>,
    #[wire(name = "userBirthday")]
    pub user_birthday: Option<Date>,
    /// Id in the primary database.
    #[wire(name = "userExternalId")]
    pub user_external_id: Option<String>,
    #[wire(name = "userDistrict")]
    pub user_district: Option<String>,
    #[wire(name = "facebookUrl")]
    pub facebook_url: Option<String>,
    #[wire(name = "imageUrl")]
    pub image_url: Option<String>,
    #[wire(form = "deep")]
    pub tags: Option<Vec<String>>,
    /// As `Y-m-d H:i:s`.
    #[wire(name = "createdAt")]
    pub created_at: Option<String>,
    /// IANA name, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    #[wire(name = "marketingChannels", form = "deep")]
    pub marketing_channels: Option<Vec<MarketingChannel>>,
    /// Free details, nested as need be.
    #[wire(name = "customDetails", form = "deep")]
    pub custom_details: Option<BTreeMap<String, Json>>,
    #[wire(name = "userComments")]
    pub user_comments: Option<String>,
    #[wire(name = "hasKids")]
    pub has_kids: Option<bool>,
    /// Number of children.
    #[wire(name = "noOfKids")]
    pub number_of_kids: Option<i64>,
    /// Consent to the terms and conditions.
    #[wire(name = "agreeTandc")]
    pub agree_to_terms: Option<bool>,
    /// Consent to the privacy policy.
    #[wire(name = "agreePrivacy")]
    pub agree_privacy: Option<bool>,
    /// Consent to personalised messages.
    #[wire(name = "agreedTargetedMessages")]
    pub agreed_targeted_messages: Option<bool>,
    #[wire(name = "isAdult")]
    pub is_adult: Option<bool>,
    /// What stands under keys that no other field names.
    #[wire(rest)]
    pub extra: BTreeMap<String, String>,
}
