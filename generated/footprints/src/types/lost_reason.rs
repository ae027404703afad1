// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Why a lead was lost.
#[string_enum]
pub enum LostReason {
    PoorQualification,
    Need,
    WrongTime,
    PriceTooHigh,
    LostMomentum,
    Competition,
    Abandoned,
    Feature,
    Other,
    Unknown(String),
}
