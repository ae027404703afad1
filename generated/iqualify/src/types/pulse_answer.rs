// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::{pulse_mcq_option::PulseMcqOption, pulse_spatial_option::PulseSpatialOption};

/// The response, by kind of pulse.
#[record]
pub struct PulseAnswer {
    #[wire(name = "textAnswer")]
    pub text_answer: Option<String>,
    #[wire(name = "multiChoiceAnswer")]
    pub multi_choice_answer: Option<Vec<PulseMcqOption>>,
    #[wire(name = "spatialAnswer")]
    pub spatial_answer: Option<Vec<PulseSpatialOption>>,
}
