// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Union;
use super::activity_attempt_file::ActivityAttemptFile;

/// Files of an attempt, one or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ActivityAttemptFiles {
    ActivityAttemptFile(ActivityAttemptFile),
    ActivityAttemptFileArray(Vec<ActivityAttemptFile>),
}
