// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// What a facilitator says of an attempt.
#[derive(Record)]
#[non_exhaustive]
pub struct ActivityAttemptFeedback {
    #[wire(name = "facilitatorEmail")]
    pub facilitator_email: Option<String>,
    pub text: Option<String>,
}
