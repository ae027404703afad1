// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;

/// Id of a sub-account, as a number or as its digits.
#[derive(Union)]
#[non_exhaustive]
pub enum SubaccountId {
    Integer(i64),
    String(String),
}
