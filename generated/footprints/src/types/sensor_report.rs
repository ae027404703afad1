// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::sensor::Sensor;

/// Readings of sensors near a device.
#[record(new)]
pub struct SensorReport {
    /// Application key.
    pub appkey: String,
    /// The `mobileId` of the session.
    pub mid: String,
    #[wire(form = "deep")]
    pub sensors: Option<Vec<Sensor>>,
}
