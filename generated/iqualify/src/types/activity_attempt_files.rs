// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::union;
use super::activity_attempt_file::ActivityAttemptFile;

/// Files of an attempt, one or several.
#[union]
pub enum ActivityAttemptFiles {
    ActivityAttemptFile(ActivityAttemptFile),
    ActivityAttemptFileArray(Vec<ActivityAttemptFile>),
}
