// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{as_info::AsInfo, city::City, continent::Continent, country::Country,
    geotargeting::Geotargeting, proxy::Proxy, region::Region, time_zone_info::TimeZoneInfo};

/// What is known of an IP address.
#[record]
pub struct Geolocation {
    pub ip: Option<String>,
    /// ISO 3166-1 code, two letters.
    pub country_code: Maybe<String>,
    pub country_name: Maybe<String>,
    pub region_name: Maybe<String>,
    pub district: Maybe<String>,
    pub city_name: Maybe<String>,
    pub latitude: Maybe<f64>,
    pub longitude: Maybe<f64>,
    pub zip_code: Maybe<String>,
    /// Offset from UTC, as `-07:00`.
    pub time_zone: Maybe<String>,
    /// Number of the autonomous system.
    pub asn: Maybe<String>,
    /// Name of the autonomous system.
    #[wire(name = "as")]
    pub as_: Maybe<String>,
    pub as_info: Maybe<AsInfo>,
    /// Internet service provider.
    pub isp: Maybe<String>,
    /// Domain of the provider.
    pub domain: Maybe<String>,
    /// Such as `DIAL`, `DSL`, `COMP` or `T1`.
    pub net_speed: Maybe<String>,
    /// Prefix for telephone calls to the country.
    pub idd_code: Maybe<String>,
    pub area_code: Maybe<String>,
    pub weather_station_code: Maybe<String>,
    pub weather_station_name: Maybe<String>,
    /// Mobile country code.
    pub mcc: Maybe<String>,
    /// Mobile network code.
    pub mnc: Maybe<String>,
    pub mobile_brand: Maybe<String>,
    /// Metres.
    pub elevation: Maybe<i32>,
    /// Such as `COM`, `ISP`, `MOB`, `DCH` or `RSV`.
    pub usage_type: Maybe<String>,
    /// Such as `Anycast` or `Unicast`.
    pub address_type: Maybe<String>,
    /// Code of the IAB category.
    pub ads_category: Maybe<String>,
    pub ads_category_name: Maybe<String>,
    pub continent: Maybe<Continent>,
    pub country: Maybe<Country>,
    pub region: Maybe<Region>,
    pub city: Maybe<City>,
    pub time_zone_info: Maybe<TimeZoneInfo>,
    pub geotargeting: Maybe<Geotargeting>,
    pub is_proxy: Maybe<bool>,
    /// The higher the riskier. From 0 to 99.
    pub fraud_score: Maybe<i64>,
    pub proxy: Maybe<Proxy>,
}
