// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What a user did.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum TrackingAction {
    /// `visit`
    #[wire(name = "visit")]
    Visit,
    /// `sale`
    #[wire(name = "sale")]
    Sale,
    /// `contact`
    #[wire(name = "contact")]
    Contact,
    /// `feedback`
    #[wire(name = "feedback")]
    Feedback,
    /// `engagement`
    #[wire(name = "engagement")]
    Engagement,
    /// `profiling`
    #[wire(name = "profiling")]
    Profiling,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
