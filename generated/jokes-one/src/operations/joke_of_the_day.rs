// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{joke_of_the_day_categories_response::JokeOfTheDayCategoriesResponse,
    joke_of_the_day_response::JokeOfTheDayResponse};

#[calls]
impl Client {
    /// Get the joke of the day (`GET /jod`, see <https://jokes.one/api/joke/>).
    pub fn get_joke_of_the_day(&self) -> GetJokeOfTheDay;

    /// List the categories of jokes of the day (`GET /jod/categories`, see
    /// <https://jokes.one/api/joke/>).
    pub fn list_joke_of_the_day_categories(&self) -> ListJokeOfTheDayCategories;
}

#[operation(GET, "/jod", security("apiSecret" | ()), docs = "https://jokes.one/api/joke/")]
pub struct GetJokeOfTheDay(Call<JokeOfTheDayResponse, Problem>);
#[calls]
impl GetJokeOfTheDay {
    /// Category, as `GET /jod/categories` lists them.
    pub fn category(self, #[query] category: &str) -> Self;
}

#[operation(GET, "/jod/categories", security("apiSecret" | ()),
    docs = "https://jokes.one/api/joke/")]
pub struct ListJokeOfTheDayCategories(Call<JokeOfTheDayCategoriesResponse, Problem>);
