// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// Position of a device.
#[record(new)]
pub struct GeoReport {
    /// Application key.
    pub appkey: String,
    /// The `mobileId` of the session.
    pub mid: String,
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    pub accuracy: Option<f64>,
}
