// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::learner::Learner;

/// The learners.
#[record]
pub struct AllLearnerProgressData {
    pub progress: Option<Vec<Learner>>,
}
