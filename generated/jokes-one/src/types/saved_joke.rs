// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::joke_reference::JokeReference;

/// A joke that was added or updated.
#[derive(Record)]
#[non_exhaustive]
pub struct SavedJoke {
    pub joke: Option<JokeReference>,
}
