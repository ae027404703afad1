// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::joke::Joke;

/// The joke of the day of a category.
#[record]
pub struct JokeOfTheDay {
    pub category: Option<String>,
    /// Title of the category.
    pub title: Option<String>,
    pub description: Option<String>,
    /// Background image; empty if there is none.
    pub background: Option<String>,
    pub joke: Option<Joke>,
}
