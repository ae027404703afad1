// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;

/// An amount in euros, as a number or as its digits.
#[derive(Union)]
#[non_exhaustive]
pub enum Amount {
    Number(f64),
    String(String),
}
