// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{id::Id, promotion_buys_at_least::PromotionBuysAtLeast,
    promotion_customers::PromotionCustomers, promotion_discount_target::PromotionDiscountTarget,
    promotion_lasts::PromotionLasts, promotion_type::PromotionType};

/// A promotion, as it is sent.
#[record(new)]
pub struct PromotionEdit {
    pub name: Option<String>,
    pub code: Option<String>,
    /// The server's default is `true`.
    pub enabled: Option<bool>,
    /// The server's default is `false`.
    pub cumulative: Option<bool>,
    pub discount_target: Option<PromotionDiscountTarget>,
    #[wire(name = "type")]
    pub type_: Option<PromotionType>,
    /// Needs `type` = `fix`.
    pub discount_amount_fix: Option<f64>,
    /// Needs `type` = `percentage`.
    pub discount_amount_percent: Option<f64>,
    pub buys_at_least: Option<PromotionBuysAtLeast>,
    /// Needs `buys_at_least` = `price`.
    pub condition_price: Option<f64>,
    /// Needs `buys_at_least` = `qty`.
    pub condition_qty: Option<i32>,
    /// Needs `discount_target` = `buy_x_get_y`.
    pub quantity_x: Option<i32>,
    /// Needs `discount_target` = `buy_x_get_y`.
    pub products_x: Option<Vec<Id>>,
    /// Needs `discount_target` = `categories` or `buy_x_get_y`.
    pub products: Option<Vec<Id>>,
    /// Needs `discount_target` = `categories`.
    pub categories: Option<Vec<Id>>,
    pub customers: Option<PromotionCustomers>,
    /// Needs `customers` = `categories`.
    pub customer_categories: Option<Vec<Id>>,
    pub lasts: Option<PromotionLasts>,
    /// Needs `lasts` = `date`.
    pub begins_at: Option<String>,
    /// Needs `lasts` = `date`.
    pub expires_at: Option<String>,
    /// Needs `lasts` = `max_times_used`.
    pub max_times_used: Option<i32>,
}
