// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;
use super::{account_type::AccountType, currency::Currency};

/// The account in short.
#[record]
pub struct AccountOverview {
    /// Account id, `ip1-` and digits.
    #[wire(name = "Account")]
    pub account: Option<String>,
    #[wire(name = "Organization")]
    pub organization: Option<String>,
    #[wire(name = "Type")]
    pub type_: Option<AccountType>,
    /// May be negative.
    #[wire(name = "Balance")]
    pub balance: Option<f64>,
    #[wire(name = "Currency")]
    pub currency: Option<Currency>,
}
