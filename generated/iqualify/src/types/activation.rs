// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::{activation_metadata::ActivationMetadata, number_or_text::NumberOrText};

/// A run of a course.
#[record]
pub struct Activation {
    pub id: Option<String>,
    pub name: Option<String>,
    pub info: Option<String>,
    pub start: Option<String>,
    pub end: Option<String>,
    /// Number of learners, without facilitators and coaches.
    #[wire(name = "learnersCount")]
    pub learners_count: Option<NumberOrText>,
    pub metadata: Option<ActivationMetadata>,
}
