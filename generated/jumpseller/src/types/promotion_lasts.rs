// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// When a promotion ends.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PromotionLasts {
    /// `none`
    #[wire(name = "none")]
    None,
    /// `date`
    #[wire(name = "date")]
    Date,
    /// `max_times_used`
    #[wire(name = "max_times_used")]
    MaxTimesUsed,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
