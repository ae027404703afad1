// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::{private_jokes::PrivateJokes, success::Success};

/// Some of the private jokes, and how many there are.
#[record]
pub struct PrivateJokesResponse {
    pub success: Option<Success>,
    pub contents: Option<PrivateJokes>,
}
