// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::joke_of_the_day::JokeOfTheDay;

/// Jokes of the day of an answer.
#[derive(Record)]
#[non_exhaustive]
pub struct JokesOfTheDay {
    pub jokes: Option<Vec<JokeOfTheDay>>,
    pub copyright: Option<String>,
}
