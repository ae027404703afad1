// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;

/// An amount in euros, as a number or as its digits.
#[union]
pub enum Amount {
    Number(f64),
    String(String),
}
