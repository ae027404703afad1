// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// How far a new store is.
#[derive(Record)]
#[non_exhaustive]
pub struct PartnerStoreStatus {
    pub message: Maybe<String>,
    pub percentage: Maybe<String>,
}
