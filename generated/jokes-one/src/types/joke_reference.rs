// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;

/// A joke, by its id.
#[derive(Record)]
#[non_exhaustive]
pub struct JokeReference {
    pub id: Option<String>,
}
