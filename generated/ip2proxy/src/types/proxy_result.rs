// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::record;
use super::{is_proxy::IsProxy, proxy_type::ProxyType, threat::Threat, usage_type::UsageType};

/// What is known of an IP address.
#[record]
pub struct ProxyResult {
    /// `OK`, or what went wrong.
    pub response: String,
    /// ISO 3166-1 code of the country (from PX1).
    #[wire(name = "countryCode")]
    pub country_code: Option<String>,
    /// Name of the country (from PX1).
    #[wire(name = "countryName")]
    pub country_name: Option<String>,
    #[wire(name = "isProxy")]
    pub is_proxy: Option<IsProxy>,
    #[wire(name = "proxyType")]
    pub proxy_type: Option<ProxyType>,
    /// Name of the region (from PX3).
    #[wire(name = "regionName")]
    pub region_name: Option<String>,
    /// Name of the city (from PX3).
    #[wire(name = "cityName")]
    pub city_name: Option<String>,
    /// Internet service provider (from PX4).
    pub isp: Option<String>,
    /// Domain of the address range (from PX5).
    pub domain: Option<String>,
    #[wire(name = "usageType")]
    pub usage_type: Option<UsageType>,
    /// Number of the autonomous system (from PX7).
    pub asn: Option<String>,
    /// Name of the autonomous system (from PX7).
    #[wire(name = "as")]
    pub as_: Option<String>,
    /// Days since the proxy was last seen (from PX8).
    #[wire(name = "lastSeen")]
    pub last_seen: Option<String>,
    pub threat: Option<Threat>,
    /// Provider of the VPN (from PX11).
    pub provider: Option<String>,
    /// From 0 to 99, the higher the riskier (from PX12).
    #[wire(name = "fraudScore")]
    pub fraud_score: Option<String>,
}
