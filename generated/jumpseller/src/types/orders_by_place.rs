// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{country_orders::CountryOrders, display_mode::DisplayMode};

/// Orders by place.
#[record]
pub struct OrdersByPlace {
    pub display_mode: Maybe<DisplayMode>,
    pub regions_orders: Maybe<Vec<CountryOrders>>,
}
