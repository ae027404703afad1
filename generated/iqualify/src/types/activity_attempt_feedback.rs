// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// What a facilitator says of an attempt.
#[record]
pub struct ActivityAttemptFeedback {
    #[wire(name = "facilitatorEmail")]
    pub facilitator_email: Option<String>,
    pub text: Option<String>,
}
