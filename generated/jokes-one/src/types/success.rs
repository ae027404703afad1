// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::{count::Count, range::Range};

/// What an answer says of itself.
#[record]
pub struct Success {
    pub total: Option<Count>,
    pub range: Option<Range>,
}
