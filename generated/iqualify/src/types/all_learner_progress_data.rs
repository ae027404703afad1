// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;
use super::learner::Learner;

/// The learners.
#[derive(Record)]
#[non_exhaustive]
pub struct AllLearnerProgressData {
    pub progress: Option<Vec<Learner>>,
}
