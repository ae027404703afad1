// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::{jokes_of_the_day::JokesOfTheDay, success::Success};

/// Jokes of the day, and how many.
#[record]
pub struct JokeOfTheDayResponse {
    pub success: Option<Success>,
    pub contents: Option<JokesOfTheDay>,
}
