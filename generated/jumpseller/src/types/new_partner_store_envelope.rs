// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::new_partner_store::NewPartnerStore;

/// A new store under its key.
#[record]
pub struct NewPartnerStoreEnvelope {
    pub store: NewPartnerStore,
}
