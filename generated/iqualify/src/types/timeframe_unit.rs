// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Unit of a time frame.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum TimeframeUnit {
    /// `days`
    #[wire(name = "days")]
    Days,
    /// `months`
    #[wire(name = "months")]
    Months,
    /// `years`
    #[wire(name = "years")]
    Years,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
