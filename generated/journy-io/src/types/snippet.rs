// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;

/// The snippet of a website.
#[record]
pub struct Snippet {
    pub domain: String,
    /// JavaScript to put into the pages.
    pub snippet: String,
}
