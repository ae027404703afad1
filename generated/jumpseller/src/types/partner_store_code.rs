// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Code of a store.
#[record]
pub struct PartnerStoreCode {
    pub code: Maybe<String>,
}
