// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Answers;
use super::batch::Batch;

/// What a success answers, by its status.
#[derive(Answers)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum DeleteBatchAnswer {
    Ok(Batch),
    NoContent,
}
