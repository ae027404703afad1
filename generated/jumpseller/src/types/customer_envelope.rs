// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::customer::Customer;

/// A customer under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct CustomerEnvelope {
    pub customer: Customer,
}
