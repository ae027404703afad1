// Made by Clientwright from jokes-one.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;
use super::joke_of_the_day_category::JokeOfTheDayCategory;

/// Categories of jokes of the day of an answer.
#[record]
pub struct JokeOfTheDayCategories {
    /// The categories by name.
    pub categories: Option<BTreeMap<String, JokeOfTheDayCategory>>,
    pub copyright: Option<String>,
}
