// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};
use super::number_or_text::NumberOrText;

/// Orders from a region.
#[derive(Record)]
#[non_exhaustive]
pub struct RegionOrders {
    pub city: Maybe<String>,
    pub code: Maybe<NumberOrText>,
    pub country: Maybe<NumberOrText>,
}
