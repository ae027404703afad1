// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    categories_response::CategoriesResponse, joke_response::JokeResponse,
};

#[inlined]
impl Client {
    /// Get a joke (`GET /joke`, see <https://jokes.one/api/joke/>).
    pub fn get_joke(&self) -> GetJoke {
        GetJoke(self.0.call::<GetJoke>())
    }

    /// Get a joke at random (`GET /joke/random`, see <https://jokes.one/api/joke/>).
    pub fn get_random_joke(&self) -> GetRandomJoke {
        GetRandomJoke(self.0.call::<GetRandomJoke>())
    }

    /// Search categories (`GET /joke/categories/search`, see <https://jokes.one/api/joke/>).
    /// - `query`: Words to search for.
    pub fn search_categories(&self, query: &str) -> SearchCategories {
        SearchCategories(self.0.call::<SearchCategories>().query("query", &query))
    }

    /// Search jokes (`GET /joke/search`, see <https://jokes.one/api/joke/>).
    pub fn search_jokes(&self) -> SearchJokes {
        SearchJokes(self.0.call::<SearchJokes>())
    }
}

#[operation(GET, "/joke", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct GetJoke(Call<JokeResponse, Problem>);
#[inlined]
impl GetJoke {
    /// Id of the joke.
    pub fn id(self, id: &str) -> Self {
        Self(self.0.query("id", &id))
    }
}

#[operation(GET, "/joke/random", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct GetRandomJoke(Call<JokeResponse, Problem>);
#[operation(GET, "/joke/categories/search", docs = "https://jokes.one/api/joke/")]
pub struct SearchCategories(Call<CategoriesResponse, Problem>);
#[inlined]
impl SearchCategories {
    /// Offset of the first entry.
    ///
    /// The server's default is `0`.
    pub fn start(self, start: i32) -> Self {
        Self(self.0.query("start", &start))
    }
}

#[operation(GET, "/joke/search", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct SearchJokes(Call<JokeResponse, Problem>);
#[inlined]
impl SearchJokes {
    pub fn category(self, category: &str) -> Self {
        Self(self.0.query("category", &category))
    }

    /// Words to search for.
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Least length in characters.
    ///
    /// The server's default is `100`.
    pub fn minlength(self, minlength: i32) -> Self {
        Self(self.0.query("minlength", &minlength))
    }

    /// Greatest length in characters.
    ///
    /// The server's default is `300`.
    pub fn maxlength(self, maxlength: i32) -> Self {
        Self(self.0.query("maxlength", &maxlength))
    }

    pub fn author(self, author: &str) -> Self {
        Self(self.0.query("author", &author))
    }

    /// Whether to search the private collection.
    ///
    /// The server's default is `false`.
    pub fn private(self, private: bool) -> Self {
        Self(self.0.query("private", &private))
    }
}
