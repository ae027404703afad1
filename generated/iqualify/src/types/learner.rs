// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::offering_progress_row::OfferingProgressRow;

/// A learner and how far in each offering.
#[record]
pub struct Learner {
    pub id: Option<String>,
    #[wire(name = "personId")]
    pub person_id: Option<String>,
    pub email: Option<String>,
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    pub offerings: Option<Vec<OfferingProgressRow>>,
}
