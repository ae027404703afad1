// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{done::Done, private_joke::PrivateJoke,
    private_jokes_response::PrivateJokesResponse, saved_joke_response::SavedJokeResponse};

#[calls]
impl Client {
    /// Add tags to a joke (`POST /joke/tags/add`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    /// - `tags`: Tags with commas between them.
    pub fn add_tags(&self, #[query] id: &str, #[query] tags: &str) -> AddTags;

    /// Add a joke to the private collection (`PUT /joke`, see <https://jokes.one/api/joke/>).
    pub fn create_joke(&self, #[query] text: &str, #[query] title: &str) -> CreateJoke;

    /// Delete a joke of the private collection (`DELETE /joke`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    pub fn delete_joke(&self, #[query] id: &str) -> DeleteJoke;

    /// List the private collection (`GET /joke/list`, see <https://jokes.one/api/joke/>).
    pub fn list_private_jokes(&self) -> ListPrivateJokes;

    /// Remove tags from a joke (`POST /joke/tags/remove`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    /// - `tags`: Tags with commas between them.
    pub fn remove_tags(&self, #[query] id: &str, #[query] tags: &str) -> RemoveTags;

    /// Update a joke of the private collection (`PATCH /joke`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    pub fn update_joke(&self, #[query] id: &str) -> UpdateJoke;
}

#[operation(POST, "/joke/tags/add", errors(401 | 404 = Error),
    docs = "https://jokes.one/api/joke/")]
pub struct AddTags(Call<Done, Problem>);
#[operation(PUT, "/joke", retry = false, errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct CreateJoke(Call<SavedJokeResponse, Problem>);
#[calls]
impl CreateJoke {
    pub fn author(self, #[query] author: &str) -> Self;
    /// Tags with commas between them.
    pub fn tags(self, #[query] tags: &str) -> Self;
}

#[operation(DELETE, "/joke", errors(401 | 404 = Error), docs = "https://jokes.one/api/joke/")]
pub struct DeleteJoke(Call<Done, Problem>);
#[operation(GET, "/joke/list", errors(401 = Error), docs = "https://jokes.one/api/joke/",
    pages(PrivateJoke, offset = "start", items = "/contents/jokes", total = "/success/total"))]
pub struct ListPrivateJokes(Call<PrivateJokesResponse, Problem>);
#[calls]
impl ListPrivateJokes {
    /// Offset of the first entry. The server's default is `0`.
    pub fn start(self, #[query] start: i32) -> Self;
}

#[operation(POST, "/joke/tags/remove", errors(401 | 404 = Error),
    docs = "https://jokes.one/api/joke/")]
pub struct RemoveTags(Call<Done, Problem>);
#[operation(PATCH, "/joke", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct UpdateJoke(Call<SavedJokeResponse, Problem>);
#[calls]
impl UpdateJoke {
    pub fn title(self, #[query] title: &str) -> Self;
    pub fn text(self, #[query] text: &str) -> Self;
    pub fn author(self, #[query] author: &str) -> Self;
    /// Tags with commas between them.
    pub fn tags(self, #[query] tags: &str) -> Self;
}
