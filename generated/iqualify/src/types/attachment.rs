// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A file of a post.
#[record]
pub struct Attachment {
    pub id: Option<String>,
    pub mimetype: Option<String>,
    pub size: Option<i64>,
    pub url: Option<String>,
}
