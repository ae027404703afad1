// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A kind of traffic.
#[record]
pub struct TrafficType {
    pub name: Maybe<String>,
    pub count: Maybe<i64>,
}
