// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{id::Id, promotion_discount_target::PromotionDiscountTarget,
    promotion_lasts::PromotionLasts, promotion_status::PromotionStatus};

/// A discount or coupon.
#[record]
pub struct Promotion {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub code: Maybe<String>,
    pub status: Maybe<PromotionStatus>,
    /// The server's default is `true`.
    pub enabled: Maybe<bool>,
    /// The server's default is `false`.
    pub cumulative: Maybe<bool>,
    pub discount_target: Maybe<PromotionDiscountTarget>,
    /// Needs `type` = `fix`.
    pub discount_amount_fix: Maybe<f64>,
    /// Needs `type` = `percentage`.
    pub discount_amount_percent: Maybe<f64>,
    /// Needs `buys_at_least` = `price`.
    pub condition_price: Maybe<f64>,
    /// Needs `buys_at_least` = `qty`.
    pub condition_qty: Maybe<i32>,
    /// Needs `discount_target` = `buy_x_get_y`.
    pub quantity_x: Maybe<i32>,
    /// Needs `discount_target` = `buy_x_get_y`.
    pub products_x: Maybe<Vec<Id>>,
    /// Needs `discount_target` = `categories` or `buy_x_get_y`.
    pub products: Maybe<Vec<Id>>,
    /// Needs `discount_target` = `categories`.
    pub categories: Maybe<Vec<Id>>,
    /// Needs `customers` = `categories`.
    pub customer_categories: Maybe<Vec<Id>>,
    pub lasts: Maybe<PromotionLasts>,
    /// Needs `lasts` = `date`.
    pub begins_at: Maybe<String>,
    /// Needs `lasts` = `date`.
    pub expires_at: Maybe<String>,
    /// Needs `lasts` = `max_times_used`.
    pub max_times_used: Maybe<i32>,
    pub times_used: Maybe<i32>,
}
