// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;

/// A joke, by its id.
#[record]
pub struct JokeReference {
    pub id: Option<String>,
}
