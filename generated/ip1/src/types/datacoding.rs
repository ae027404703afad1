// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{integer_enum, union};

/// Alphabet of a message, `gsm` or `ucs`, in any case; or a number, 0 for gsm and 2 for ucs.
#[union]
pub enum Datacoding {
    String(String),
    Integer(DatacodingInteger),
}

#[integer_enum]
pub enum DatacodingInteger {
    #[wire(value = 0)]
    N0,
    #[wire(value = 2)]
    N2,
    Unknown(i64),
}
