// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// What a user did.
#[string_enum]
pub enum TrackingAction {
    Visit,
    Sale,
    Contact,
    Feedback,
    Engagement,
    Profiling,
    Unknown(String),
}
