// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::joke_reference::JokeReference;

/// A joke that was added or updated.
#[record]
pub struct SavedJoke {
    pub joke: Option<JokeReference>,
}
