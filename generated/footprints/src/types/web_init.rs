// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::technical_info::TechnicalInfo;

/// The start of a web tracking session.
#[record(new)]
pub struct WebInit {
    /// Application key.
    pub appkey: String,
    pub email: Option<String>,
    #[wire(name = "technicalInfo", form = "deep")]
    pub technical_info: Option<TechnicalInfo>,
}
