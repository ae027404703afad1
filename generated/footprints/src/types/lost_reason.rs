// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Why a lead was lost.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum LostReason {
    /// `poor_qualification`
    #[wire(name = "poor_qualification")]
    PoorQualification,
    /// `need`
    #[wire(name = "need")]
    Need,
    /// `wrong_time`
    #[wire(name = "wrong_time")]
    WrongTime,
    /// `price_too_high`
    #[wire(name = "price_too_high")]
    PriceTooHigh,
    /// `lost_momentum`
    #[wire(name = "lost_momentum")]
    LostMomentum,
    /// `competition`
    #[wire(name = "competition")]
    Competition,
    /// `abandoned`
    #[wire(name = "abandoned")]
    Abandoned,
    /// `feature`
    #[wire(name = "feature")]
    Feature,
    /// `other`
    #[wire(name = "other")]
    Other,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
