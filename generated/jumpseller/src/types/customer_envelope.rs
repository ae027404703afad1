// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::customer::Customer;

/// A customer under its key.
#[record]
pub struct CustomerEnvelope {
    pub customer: Customer,
}
