// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::variant::Variant;

/// A variant under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct VariantEnvelope {
    pub variant: Variant,
}
