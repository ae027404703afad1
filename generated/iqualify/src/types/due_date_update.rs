// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, Record};

/// A new date for the quiz of a learner.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct DueDateUpdate {
    #[wire(name = "dueDate")]
    pub due_date: Option<DateTime>,
}
