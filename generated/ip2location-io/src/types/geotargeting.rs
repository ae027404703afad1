// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Regions of advertisers.
#[record]
pub struct Geotargeting {
    pub metro: Maybe<String>,
}
