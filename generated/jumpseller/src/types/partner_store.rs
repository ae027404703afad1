// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::store_stats::StoreStats;

/// A store of a partner.
#[record]
pub struct PartnerStore {
    /// Code of the store.
    pub code: Maybe<String>,
    pub stats: Maybe<StoreStats>,
}
