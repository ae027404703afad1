// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::{request_type::RequestType, tracking_action::TrackingAction,
    tracking_data::TrackingData};

/// A mobile tracking event.
#[record(new)]
pub struct MobileEvent {
    /// Application key.
    pub appkey: String,
    /// The `mobileId` of the session.
    pub mid: String,
    #[wire(name = "actionType")]
    pub action_type: TrackingAction,
    #[wire(name = "requestType")]
    pub request_type: RequestType,
    #[wire(name = "aditionalData", form = "deep")]
    pub additional_data: Option<TrackingData>,
}
