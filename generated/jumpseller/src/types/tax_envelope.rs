// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::tax::Tax;

/// A tax under its key.
#[record]
pub struct TaxEnvelope {
    pub tax: Tax,
}
