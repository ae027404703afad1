// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::joke_of_the_day::JokeOfTheDay;

/// Jokes of the day of an answer.
#[record]
pub struct JokesOfTheDay {
    pub jokes: Option<Vec<JokeOfTheDay>>,
    pub copyright: Option<String>,
}
