// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    done::Done, private_jokes_response::PrivateJokesResponse,
    saved_joke_response::SavedJokeResponse,
};

#[inlined]
impl Client {
    /// Add tags to a joke (`POST /joke/tags/add`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    /// - `tags`: Tags with commas between them.
    pub fn add_tags(&self, id: &str, tags: &str) -> AddTags {
        AddTags(self.0.call::<AddTags>().query("id", &id).query("tags", &tags))
    }

    /// Add a joke to the private collection (`PUT /joke`, see <https://jokes.one/api/joke/>).
    pub fn create_joke(&self, text: &str, title: &str) -> CreateJoke {
        let call = self.0.call::<CreateJoke>().query("text", &text);
        CreateJoke(call.query("title", &title))
    }

    /// Delete a joke of the private collection (`DELETE /joke`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    pub fn delete_joke(&self, id: &str) -> DeleteJoke {
        DeleteJoke(self.0.call::<DeleteJoke>().query("id", &id))
    }

    /// List the private collection (`GET /joke/list`, see <https://jokes.one/api/joke/>).
    pub fn list_private_jokes(&self) -> ListPrivateJokes {
        ListPrivateJokes(self.0.call::<ListPrivateJokes>())
    }

    /// Remove tags from a joke (`POST /joke/tags/remove`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    /// - `tags`: Tags with commas between them.
    pub fn remove_tags(&self, id: &str, tags: &str) -> RemoveTags {
        RemoveTags(self.0.call::<RemoveTags>().query("id", &id).query("tags", &tags))
    }

    /// Update a joke of the private collection (`PATCH /joke`, see <https://jokes.one/api/joke/>).
    /// - `id`: Id of the joke.
    pub fn update_joke(&self, id: &str) -> UpdateJoke {
        UpdateJoke(self.0.call::<UpdateJoke>().query("id", &id))
    }
}

#[operation(
    POST,
    "/joke/tags/add",
    errors(401 = Error, 404 = Error),
    docs = "https://jokes.one/api/joke/"
)]
pub struct AddTags(Call<Done, Problem>);
#[operation(PUT, "/joke", retry = false, errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct CreateJoke(Call<SavedJokeResponse, Problem>);
#[inlined]
impl CreateJoke {
    pub fn author(self, author: &str) -> Self {
        Self(self.0.query("author", &author))
    }

    /// Tags with commas between them.
    pub fn tags(self, tags: &str) -> Self {
        Self(self.0.query("tags", &tags))
    }
}

#[operation(
    DELETE,
    "/joke",
    errors(401 = Error, 404 = Error),
    docs = "https://jokes.one/api/joke/"
)]
pub struct DeleteJoke(Call<Done, Problem>);
#[operation(GET, "/joke/list", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct ListPrivateJokes(Call<PrivateJokesResponse, Problem>);
#[inlined]
impl ListPrivateJokes {
    /// Offset of the first entry.
    ///
    /// The server's default is `0`.
    pub fn start(self, start: i32) -> Self {
        Self(self.0.query("start", &start))
    }
}

#[operation(
    POST,
    "/joke/tags/remove",
    errors(401 = Error, 404 = Error),
    docs = "https://jokes.one/api/joke/"
)]
pub struct RemoveTags(Call<Done, Problem>);
#[operation(PATCH, "/joke", errors(401 = Error), docs = "https://jokes.one/api/joke/")]
pub struct UpdateJoke(Call<SavedJokeResponse, Problem>);
#[inlined]
impl UpdateJoke {
    pub fn title(self, title: &str) -> Self {
        Self(self.0.query("title", &title))
    }

    pub fn text(self, text: &str) -> Self {
        Self(self.0.query("text", &text))
    }

    pub fn author(self, author: &str) -> Self {
        Self(self.0.query("author", &author))
    }

    /// Tags with commas between them.
    pub fn tags(self, tags: &str) -> Self {
        Self(self.0.query("tags", &tags))
    }
}
