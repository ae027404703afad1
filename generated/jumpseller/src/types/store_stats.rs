// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Json, Maybe, record};
use super::{best_sold::BestSold, conversions::Conversions, daily_visits::DailyVisits,
    new_vs_returning_stats::NewVsReturningStats, order_stats::OrderStats,
    orders_by_place::OrdersByPlace, payment_method_freq::PaymentMethodFreq, referrer::Referrer,
    shipping_method_freq::ShippingMethodFreq, traffic_type::TrafficType};

/// Statistics of a store.
#[record]
pub struct StoreStats {
    /// Start, ISO 8601.
    pub from: Maybe<String>,
    /// End, ISO 8601.
    pub to: Maybe<String>,
    pub currency: Maybe<String>,
    pub visits: Maybe<i64>,
    pub daily_visits: Maybe<Vec<DailyVisits>>,
    pub orders: Maybe<OrderStats>,
    pub conversions: Maybe<Conversions>,
    pub new_vs_returning_customers: Maybe<NewVsReturningStats>,
    pub new_vs_returning_orders: Maybe<NewVsReturningStats>,
    pub best_sold: Maybe<Vec<BestSold>>,
    pub region_orders: Maybe<OrdersByPlace>,
    pub payment_methods: Maybe<Vec<PaymentMethodFreq>>,
    pub shipping_methods: Maybe<Vec<ShippingMethodFreq>>,
    pub referrers: Maybe<Vec<Referrer>>,
    pub traffic_type: Maybe<Vec<TrafficType>>,
    /// Elements not documented.
    pub search_frequencies_all: Maybe<Vec<Json>>,
    /// Elements not documented.
    pub search_frequencies_without_results: Maybe<Vec<Json>>,
}
