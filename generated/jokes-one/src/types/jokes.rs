// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::joke::Joke;

/// Jokes of an answer.
#[derive(Record)]
#[non_exhaustive]
pub struct Jokes {
    pub jokes: Option<Vec<Joke>>,
    pub copyright: Option<String>,
}
