// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{categories_response::CategoriesResponse, joke_response::JokeResponse};

#[calls]
impl Client {
    /// Get a joke (`GET /joke`, see <https://jokes.one/api/joke/>).
    pub fn get_joke(&self) -> GetJoke;

    /// Get a joke at random (`GET /joke/random`, see <https://jokes.one/api/joke/>).
    pub fn get_random_joke(&self) -> GetRandomJoke;

    /// Search categories (`GET /joke/categories/search`, see <https://jokes.one/api/joke/>).
    /// - `query`: Words to search for.
    pub fn search_categories(&self, #[query] query: &str) -> SearchCategories;

    /// Search jokes (`GET /joke/search`, see <https://jokes.one/api/joke/>).
    pub fn search_jokes(&self) -> SearchJokes;
}

#[operation(GET, "/joke", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct GetJoke(Call<JokeResponse, Problem>);
#[calls]
impl GetJoke {
    /// Id of the joke.
    pub fn id(self, #[query] id: &str) -> Self;
}

#[operation(GET, "/joke/random", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct GetRandomJoke(Call<JokeResponse, Problem>);
#[operation(GET, "/joke/categories/search", docs = "https://jokes.one/api/joke/")]
pub struct SearchCategories(Call<CategoriesResponse, Problem>);
#[calls]
impl SearchCategories {
    /// Offset of the first entry. The server's default is `0`.
    pub fn start(self, #[query] start: i32) -> Self;
}

#[operation(GET, "/joke/search", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct SearchJokes(Call<JokeResponse, Problem>);
#[calls]
impl SearchJokes {
    pub fn category(self, #[query] category: &str) -> Self;
    /// Words to search for.
    pub fn query(self, #[query] query: &str) -> Self;
    /// Least length in characters. The server's default is `100`.
    pub fn minlength(self, #[query] minlength: i32) -> Self;
    /// Greatest length in characters. The server's default is `300`.
    pub fn maxlength(self, #[query] maxlength: i32) -> Self;
    pub fn author(self, #[query] author: &str) -> Self;
    /// Whether to search the private collection. The server's default is `false`.
    pub fn private(self, #[query] private: bool) -> Self;
}
