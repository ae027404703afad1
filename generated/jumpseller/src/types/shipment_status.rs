// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Status of a shipment.
#[string_enum]
pub enum ShipmentStatus {
    Requested,
    InTransit,
    Delivered,
    Failed,
    PickupAvailable,
    Unknown(String),
}
