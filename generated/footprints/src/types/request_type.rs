// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of a tracking request.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum RequestType {
    /// `action`
    #[wire(name = "action")]
    Action,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
