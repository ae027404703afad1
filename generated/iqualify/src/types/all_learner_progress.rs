// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::all_learner_progress_data::AllLearnerProgressData;

/// Progress of learners in all offerings.
#[record]
pub struct AllLearnerProgress {
    pub data: Option<AllLearnerProgressData>,
    /// Number of results that was asked for.
    pub top: Option<i64>,
}
