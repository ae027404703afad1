// Made by Clientwright from footprints.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, Json, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    geo_report::GeoReport, mobile_event::MobileEvent, mobile_init::MobileInit,
    mobile_init_result::MobileInitResult, sensor_report::SensorReport, success::Success,
    web_event::WebEvent, web_init::WebInit, web_init_result::WebInitResult,
};

#[inlined]
impl Client {
    /// Start a mobile tracking session (`POST /mobileapi/init`).
    pub fn init_mobile_tracking(&self, body: &MobileInit) -> InitMobileTracking {
        InitMobileTracking(self.0.call::<InitMobileTracking>().form(body))
    }

    /// Start a web tracking session (`POST /jsapi/init`).
    pub fn init_web_tracking(&self, body: &WebInit) -> InitWebTracking {
        InitWebTracking(self.0.call::<InitWebTracking>().form(body))
    }

    /// Send the position of a device (`PUT /mobileapi/geo`).
    pub fn send_mobile_location(&self, body: &GeoReport) -> SendMobileLocation {
        SendMobileLocation(self.0.call::<SendMobileLocation>().form(body))
    }

    /// Send readings of sensors (beacons) (`PUT /mobileapi/sensors`).
    pub fn send_mobile_sensors(&self, body: &SensorReport) -> SendMobileSensors {
        SendMobileSensors(self.0.call::<SendMobileSensors>().form(body))
    }

    /// Send a mobile tracking event (`POST /mobileapi/send`).
    pub fn send_mobile_tracking(&self, body: &MobileEvent) -> SendMobileTracking {
        SendMobileTracking(self.0.call::<SendMobileTracking>().form(body))
    }

    /// Send a web tracking event (`POST /jsapi/send`).
    pub fn send_web_tracking(&self, body: &WebEvent) -> SendWebTracking {
        SendWebTracking(self.0.call::<SendWebTracking>().form(body))
    }
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
