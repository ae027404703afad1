// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A kind of traffic.
#[derive(Record)]
#[non_exhaustive]
pub struct TrafficType {
    pub name: Maybe<String>,
    pub count: Maybe<i64>,
}
