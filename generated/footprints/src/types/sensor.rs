// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A reading of one sensor.
#[record(new)]
pub struct Sensor {
    pub uuid: Option<String>,
    pub rssi: Option<f64>,
    pub distance: Option<f64>,
    #[wire(name = "macAddress")]
    pub mac_address: Option<String>,
    #[wire(name = "txPower")]
    pub tx_power: Option<f64>,
    pub name: Option<String>,
    pub minor: Option<f64>,
    pub major: Option<f64>,
}
