// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{number_or_text::NumberOrText, region_orders::RegionOrders};

/// Orders from a country.
#[record]
pub struct CountryOrders {
    pub country: Maybe<String>,
    pub code: Maybe<NumberOrText>,
    pub count: Maybe<i64>,
    pub orders: Maybe<Vec<RegionOrders>>,
}
