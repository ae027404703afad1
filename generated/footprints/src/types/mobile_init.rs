// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::technical_info::TechnicalInfo;

/// The start of a mobile tracking session.
#[record(new)]
pub struct MobileInit {
    /// Application key.
    pub appkey: String,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    #[wire(name = "pushNotificationToken")]
    pub push_notification_token: Option<String>,
    #[wire(name = "technicalInfo", form = "deep")]
    pub technical_info: Option<TechnicalInfo>,
}
