// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::{jokes::Jokes, success::Success};

/// Jokes, and how many.
#[derive(Record)]
#[non_exhaustive]
pub struct JokeResponse {
    pub success: Option<Success>,
    pub contents: Option<Jokes>,
}
