// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Format of an answer.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Format {
    /// `json`
    #[wire(name = "json")]
    Json,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
