// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::partner_store_status::PartnerStoreStatus;

/// The progress under its key.
#[record]
pub struct PartnerStoreStatusEnvelope {
    pub status: PartnerStoreStatus,
}
