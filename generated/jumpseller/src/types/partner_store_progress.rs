// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::union;
use super::{new_partner_store_envelope::NewPartnerStoreEnvelope,
    partner_store_status_envelope::PartnerStoreStatusEnvelope};

/// The progress while a store is being made, or the store once it is there.
#[union]
pub enum PartnerStoreProgress {
    PartnerStoreStatusEnvelope(PartnerStoreStatusEnvelope),
    NewPartnerStoreEnvelope(NewPartnerStoreEnvelope),
}
