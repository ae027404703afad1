// Made by Clientwright from footprints.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, Json, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{geo_report::GeoReport, mobile_event::MobileEvent, mobile_init::MobileInit,
    mobile_init_result::MobileInitResult, sensor_report::SensorReport, success::Success,
    web_event::WebEvent, web_init::WebInit, web_init_result::WebInitResult};

#[calls]
impl Client {
    /// Start a mobile tracking session (`POST /mobileapi/init`).
    pub fn init_mobile_tracking(&self, #[form] body: &MobileInit) -> InitMobileTracking;

    /// Start a web tracking session (`POST /jsapi/init`).
    pub fn init_web_tracking(&self, #[form] body: &WebInit) -> InitWebTracking;

    /// Send the position of a device (`PUT /mobileapi/geo`).
    pub fn send_mobile_location(&self, #[form] body: &GeoReport) -> SendMobileLocation;

    /// Send readings of sensors (beacons) (`PUT /mobileapi/sensors`).
    pub fn send_mobile_sensors(&self, #[form] body: &SensorReport) -> SendMobileSensors;

    /// Send a mobile tracking event (`POST /mobileapi/send`).
    pub fn send_mobile_tracking(&self, #[form] body: &MobileEvent) -> SendMobileTracking;

    /// Send a web tracking event (`POST /jsapi/send`).
    pub fn send_web_tracking(&self, #[form] body: &WebEvent) -> SendWebTracking;
}

#[operation(POST, "/mobileapi/init", security())]
pub struct InitMobileTracking(Call<MobileInitResult, Problem>);
#[operation(POST, "/jsapi/init", security())]
pub struct InitWebTracking(Call<WebInitResult, Problem>);
#[operation(PUT, "/mobileapi/geo", security())]
pub struct SendMobileLocation(Call<Success, Problem>);
#[operation(PUT, "/mobileapi/sensors", security())]
pub struct SendMobileSensors(Call<Success, Problem>);
#[operation(POST, "/mobileapi/send", security())]
pub struct SendMobileTracking(Call<BTreeMap<String, Json>, Problem>);
#[operation(POST, "/jsapi/send", security())]
pub struct SendWebTracking(Call<BTreeMap<String, Json>, Problem>);
