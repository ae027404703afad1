// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A file of a post.
#[derive(Record)]
#[non_exhaustive]
pub struct Attachment {
    pub id: Option<String>,
    pub mimetype: Option<String>,
    pub size: Option<i64>,
    pub url: Option<String>,
}
