// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;

/// A category of jokes of the day.
#[record]
pub struct JokeOfTheDayCategory {
    /// Its name.
    pub category: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// Background image; empty if there is none.
    pub background: Option<String>,
}
