// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::{activity_attempt_feedback::ActivityAttemptFeedback,
    activity_attempt_files::ActivityAttemptFiles};

/// What a learner answered in an open response activity.
#[record]
pub struct ActivityAttempt {
    #[wire(name = "offeringId")]
    pub offering_id: Option<String>,
    #[wire(name = "activityId")]
    pub activity_id: Option<String>,
    #[wire(name = "activityType")]
    pub activity_type: Option<String>,
    #[wire(name = "learnerEmail")]
    pub learner_email: Option<String>,
    #[wire(name = "responseText")]
    pub response_text: Option<String>,
    #[wire(name = "uploadedFiles")]
    pub uploaded_files: Option<ActivityAttemptFiles>,
    pub feedback: Option<ActivityAttemptFeedback>,
}
