// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};
use super::store_stats::StoreStats;

/// A store of a partner.
#[derive(Record)]
#[non_exhaustive]
pub struct PartnerStore {
    /// Code of the store.
    pub code: Maybe<String>,
    pub stats: Maybe<StoreStats>,
}
