// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::partner_store_status::PartnerStoreStatus;

/// The progress under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct PartnerStoreStatusEnvelope {
    pub status: PartnerStoreStatus,
}
