// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Whom a promotion is for.
#[string_enum]
pub enum PromotionCustomers {
    All,
    Loggedin,
    Categories,
    Guests,
    Unknown(String),
}
