// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::lost_reason::LostReason;

/// How a lead was lost.
#[record(new)]
pub struct LeadLoss {
    #[wire(name = "reasonLost")]
    pub reason_lost: Option<LostReason>,
    pub comment: Option<String>,
}
