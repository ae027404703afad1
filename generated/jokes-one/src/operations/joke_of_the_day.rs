// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    joke_of_the_day_categories_response::JokeOfTheDayCategoriesResponse,
    joke_of_the_day_response::JokeOfTheDayResponse,
};

#[inlined]
impl Client {
    /// Get the joke of the day (`GET /jod`, see <https://jokes.one/api/joke/>).
    pub fn get_joke_of_the_day(&self) -> GetJokeOfTheDay {
        GetJokeOfTheDay(self.0.call::<GetJokeOfTheDay>())
    }

    /// List the categories of jokes of the day (`GET /jod/categories`, see
    /// <https://jokes.one/api/joke/>).
    pub fn list_joke_of_the_day_categories(&self) -> ListJokeOfTheDayCategories {
        ListJokeOfTheDayCategories(self.0.call::<ListJokeOfTheDayCategories>())
    }
}

#[operation(GET, "/jod", security("apiSecret" | ()), docs = "https://jokes.one/api/joke/")]
pub struct GetJokeOfTheDay(Call<JokeOfTheDayResponse, Problem>);
#[inlined]
impl GetJokeOfTheDay {
    /// Category, as `GET /jod/categories` lists them.
    pub fn category(self, category: &str) -> Self {
        Self(self.0.query("category", &category))
    }
}

#[operation(
    GET,
    "/jod/categories",
    security("apiSecret"|()),
    docs = "https://jokes.one/api/joke/"
)]
pub struct ListJokeOfTheDayCategories(Call<JokeOfTheDayCategoriesResponse, Problem>);
