// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// The autonomous system.
#[record]
pub struct AsInfo {
    pub as_number: Maybe<String>,
    pub as_name: Maybe<String>,
    pub as_domain: Maybe<String>,
    pub as_usage_type: Maybe<String>,
    pub as_cidr: Maybe<String>,
}
