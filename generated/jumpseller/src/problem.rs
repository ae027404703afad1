// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::answers;
use super::types::{bad_params::BadParams, not_found::NotFound, partner_error::PartnerError,
    status_invalid::StatusInvalid};

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[answers]
pub enum Problem {
    BadParams(BadParams),
    NotFound(NotFound),
    PartnerError(PartnerError),
    StatusInvalid(StatusInvalid),
}
