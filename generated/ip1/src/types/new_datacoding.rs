// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Alphabet of a message.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum NewDatacoding {
    /// `gsm`
    #[wire(name = "gsm")]
    Gsm,
    /// `ucs`
    #[wire(name = "ucs")]
    Ucs,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
