// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::variant::Variant;

/// A variant under its key.
#[record]
pub struct VariantEnvelope {
    pub variant: Variant,
}
