// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::{joke_of_the_day_categories::JokeOfTheDayCategories, success::Success};

/// Categories of jokes of the day, and how many.
#[record]
pub struct JokeOfTheDayCategoriesResponse {
    pub success: Option<Success>,
    pub contents: Option<JokeOfTheDayCategories>,
}
