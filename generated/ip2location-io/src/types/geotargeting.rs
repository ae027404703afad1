// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// Regions of advertisers.
#[derive(Record)]
#[non_exhaustive]
pub struct Geotargeting {
    pub metro: Maybe<String>,
}
