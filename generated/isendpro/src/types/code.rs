// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;

/// A code of the vendor, as a number or as its digits: 0 for a sent SMS.
#[derive(Union)]
#[non_exhaustive]
pub enum Code {
    Integer(i64),
    String(String),
}
