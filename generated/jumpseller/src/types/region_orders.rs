// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::number_or_text::NumberOrText;

/// Orders from a region.
#[record]
pub struct RegionOrders {
    pub city: Maybe<String>,
    pub code: Maybe<NumberOrText>,
    pub country: Maybe<NumberOrText>,
}
