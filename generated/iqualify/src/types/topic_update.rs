// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A topic, of a course or of an offering.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct TopicUpdate {
    pub topic: Option<String>,
}
