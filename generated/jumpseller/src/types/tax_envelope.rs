// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::tax::Tax;

/// A tax under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct TaxEnvelope {
    pub tax: Tax,
}
