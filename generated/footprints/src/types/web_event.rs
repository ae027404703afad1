// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::{request_type::RequestType, tracking_action::TrackingAction, tracking_data::TrackingData,
    user_type::UserType};

/// A web tracking event.
#[record(new)]
pub struct WebEvent {
    /// Application key.
    pub appkey: String,
    /// The `uid` or `pid` of the session.
    pub uid: String,
    #[wire(name = "uType")]
    pub user_type: UserType,
    #[wire(name = "actionType")]
    pub action_type: TrackingAction,
    #[wire(name = "requestType")]
    pub request_type: RequestType,
    #[wire(name = "aditionalData", form = "deep")]
    pub additional_data: Option<TrackingData>,
}
