// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// How far a new store is.
#[record]
pub struct PartnerStoreStatus {
    pub message: Maybe<String>,
    pub percentage: Maybe<String>,
}
