// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::{jokes::Jokes, success::Success};

/// Jokes, and how many.
#[record]
pub struct JokeResponse {
    pub success: Option<Success>,
    pub contents: Option<Jokes>,
}
