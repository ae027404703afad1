// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{IntegerEnum, Union};

/// Alphabet of a message, `gsm` or `ucs`, in any case; or a number, 0 for gsm and 2 for ucs.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Datacoding {
    String(String),
    Integer(DatacodingInteger),
}

/// The integer of `Datacoding`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DatacodingInteger {
    /// `0`
    #[wire(value = 0)]
    N0,
    /// `2`
    #[wire(value = 2)]
    N2,
    /// A value that the description does not name, as it came.
    Unknown(i64),
}
