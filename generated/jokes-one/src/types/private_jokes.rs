// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::private_joke::PrivateJoke;

/// Private jokes of an answer.
#[record]
pub struct PrivateJokes {
    pub jokes: Option<Vec<PrivateJoke>>,
}
