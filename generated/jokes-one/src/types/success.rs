// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::{count::Count, range::Range};

/// What an answer says of itself.
#[derive(Record)]
#[non_exhaustive]
pub struct Success {
    pub total: Option<Count>,
    pub range: Option<Range>,
}
