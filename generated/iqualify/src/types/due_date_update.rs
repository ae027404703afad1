// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// A new date for the quiz of a learner.
#[record(new)]
pub struct DueDateUpdate {
    #[wire(name = "dueDate")]
    pub due_date: Option<DateTime>,
}
