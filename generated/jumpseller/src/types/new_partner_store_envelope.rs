// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::new_partner_store::NewPartnerStore;

/// A new store under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct NewPartnerStoreEnvelope {
    pub store: NewPartnerStore,
}
