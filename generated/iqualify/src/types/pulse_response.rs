// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{pulse_answer::PulseAnswer, pulse_type::PulseType};

/// What a learner responded to a pulse.
#[record]
pub struct PulseResponse {
    #[wire(name = "pulseBaseId")]
    pub pulse_base_id: Option<String>,
    #[wire(name = "pulseInstanceId")]
    pub pulse_instance_id: Option<String>,
    #[wire(name = "pulseType")]
    pub pulse_type: Option<PulseType>,
    #[wire(name = "pulseQuestion")]
    pub pulse_question: Option<String>,
    #[wire(name = "pulseRunStart")]
    pub pulse_run_start: Option<DateTime>,
    #[wire(name = "pulseRunDurationMinutes")]
    pub pulse_run_duration_minutes: Option<i64>,
    #[wire(name = "learnerId")]
    pub learner_id: Option<String>,
    #[wire(name = "learnerFirstName")]
    pub learner_first_name: Option<String>,
    #[wire(name = "learnerLastName")]
    pub learner_last_name: Option<String>,
    #[wire(name = "responseTime")]
    pub response_time: Option<DateTime>,
    pub response: Option<PulseAnswer>,
}
