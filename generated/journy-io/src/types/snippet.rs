// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;

/// The snippet of a website.
#[derive(Record)]
#[non_exhaustive]
pub struct Snippet {
    pub domain: String,
    /// JavaScript to put into the pages.
    pub snippet: String,
}
