// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::answers;
use super::batch::Batch;

/// What a success answers, by its status.
#[answers]
pub enum DeleteBatchAnswer {
    Ok(Batch),
    NoContent,
}
