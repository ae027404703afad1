// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::private_joke::PrivateJoke;

/// Private jokes of an answer.
#[derive(Record)]
#[non_exhaustive]
pub struct PrivateJokes {
    pub jokes: Option<Vec<PrivateJoke>>,
}
