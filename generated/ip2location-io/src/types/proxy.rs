// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// What is known of a proxy on the address.
#[record]
pub struct Proxy {
    /// Days ago.
    pub last_seen: Maybe<i64>,
    /// Such as `VPN`, `TOR`, `PUB`, `WEB`, `DCH` or `RES`.
    pub proxy_type: Maybe<String>,
    pub threat: Maybe<String>,
    pub provider: Maybe<String>,
    pub is_vpn: Maybe<bool>,
    pub is_tor: Maybe<bool>,
    pub is_data_center: Maybe<bool>,
    pub is_public_proxy: Maybe<bool>,
    pub is_web_proxy: Maybe<bool>,
    pub is_web_crawler: Maybe<bool>,
    pub is_ai_crawler: Maybe<bool>,
    pub is_residential_proxy: Maybe<bool>,
    pub is_spammer: Maybe<bool>,
    pub is_scanner: Maybe<bool>,
    pub is_botnet: Maybe<bool>,
    pub is_bogon: Maybe<bool>,
    pub is_consumer_privacy_network: Maybe<bool>,
    pub is_enterprise_private_network: Maybe<bool>,
}
