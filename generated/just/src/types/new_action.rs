// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;

/// An action of a user.
#[record(new)]
pub struct NewAction {
    /// User id.
    pub juid: String,
    /// Tags with commas between them.
    pub tags: String,
    pub label: String,
    pub article: Option<String>,
}
