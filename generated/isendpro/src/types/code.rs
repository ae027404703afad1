// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;

/// A code of the vendor, as a number or as its digits: 0 for a sent SMS.
#[union]
pub enum Code {
    Integer(i64),
    String(String),
}
