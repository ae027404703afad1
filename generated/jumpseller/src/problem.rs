// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Answers;
use super::types::{
    bad_params::BadParams, not_found::NotFound, partner_error::PartnerError,
    status_invalid::StatusInvalid,
};

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[derive(Answers)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Problem {
    BadParams(BadParams),
    NotFound(NotFound),
    PartnerError(PartnerError),
    StatusInvalid(StatusInvalid),
}
