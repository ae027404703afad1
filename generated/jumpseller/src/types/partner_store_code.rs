// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// Code of a store.
#[derive(Record)]
#[non_exhaustive]
pub struct PartnerStoreCode {
    pub code: Maybe<String>,
}
