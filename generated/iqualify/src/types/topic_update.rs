// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A topic, of a course or of an offering.
#[record(new)]
pub struct TopicUpdate {
    pub topic: Option<String>,
}
