// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Status of a shipment.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum ShipmentStatus {
    /// `requested`
    #[wire(name = "requested")]
    Requested,
    /// `in_transit`
    #[wire(name = "in_transit")]
    InTransit,
    /// `delivered`
    #[wire(name = "delivered")]
    Delivered,
    /// `failed`
    #[wire(name = "failed")]
    Failed,
    /// `pickup_available`
    #[wire(name = "pickup_available")]
    PickupAvailable,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
