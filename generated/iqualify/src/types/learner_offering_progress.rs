// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::number_or_text::NumberOrText;

/// A learner and how far in one offering.
#[record]
pub struct LearnerOfferingProgress {
    pub id: Option<String>,
    pub email: Option<String>,
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    pub completion: Option<NumberOrText>,
}
