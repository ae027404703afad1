// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::joke::Joke;

/// Jokes of an answer.
#[record]
pub struct Jokes {
    pub jokes: Option<Vec<Joke>>,
    pub copyright: Option<String>,
}
