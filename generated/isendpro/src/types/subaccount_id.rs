// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;

/// Id of a sub-account, as a number or as its digits.
#[union]
pub enum SubaccountId {
    Integer(i64),
    String(String),
}
