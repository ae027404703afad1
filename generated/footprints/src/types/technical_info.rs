// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// The device of a tracked user.
#[record(new)]
pub struct TechnicalInfo {
    /// Width, `x`, height.
    #[wire(name = "screenSize")]
    pub screen_size: Option<String>,
    #[wire(name = "browserUserAgent")]
    pub browser_user_agent: Option<String>,
    /// Such as `Chrome`.
    #[wire(name = "browserType")]
    pub browser_type: Option<String>,
    /// Id at iTunes or Google Play.
    #[wire(name = "appId")]
    pub app_id: Option<String>,
    /// Such as `Windows`, `Android` or `iOS`.
    #[wire(name = "deviceOs")]
    pub device_os: Option<String>,
}
