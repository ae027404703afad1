// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::{saved_joke::SavedJoke, success::Success};

/// The answer to a joke that was added or updated.
#[record]
pub struct SavedJokeResponse {
    pub success: Option<Success>,
    pub content: Option<SavedJoke>,
}
