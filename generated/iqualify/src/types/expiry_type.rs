// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// How the end of a badge is told.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum ExpiryType {
    /// `date`
    #[wire(name = "date")]
    Date,
    /// `timeframe`
    #[wire(name = "timeframe")]
    Timeframe,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
