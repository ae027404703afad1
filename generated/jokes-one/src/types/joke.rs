// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::{Date, Maybe, record};
use super::count::Count;

/// A joke.
#[record]
pub struct Joke {
    pub id: Option<String>,
    pub title: Option<String>,
    pub text: Option<String>,
    /// Number of characters.
    pub length: Option<Count>,
    /// Whether it is clean, `1` or `0`; null where nobody has said.
    pub clean: Maybe<String>,
    /// Whether it is racial, `1` or `0`; null where nobody has said.
    pub racial: Maybe<String>,
    /// Day whose joke it is.
    pub date: Option<Date>,
    /// The text, where the answer has it under this name.
    pub joke: Option<String>,
    pub author: Option<String>,
    pub tags: Option<Vec<String>>,
    pub image: Option<String>,
}
