// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::count::Count;

/// A joke of the private collection.
#[record]
pub struct PrivateJoke {
    pub id: Option<String>,
    /// The text.
    pub joke: Option<String>,
    /// Number of characters.
    pub length: Option<Count>,
    pub author: Option<String>,
    pub tags: Option<Vec<String>>,
}
