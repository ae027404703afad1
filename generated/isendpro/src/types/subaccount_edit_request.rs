// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{record, string_enum};
use super::restriction::Restriction;

/// What to change of a sub-account.
#[record(new)]
pub struct SubaccountEditRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// What to change.
    #[wire(name = "subAccountEdit")]
    pub sub_account_edit: SubAccountEdit,
    /// Key of the sub-account.
    #[wire(name = "subAccountKeyId", secret)]
    pub sub_account_key_id: Option<String>,
    /// Country of the price, for `setPrice`.
    #[wire(name = "subAccountCountryCode")]
    pub sub_account_country_code: Option<String>,
    /// The price, for `setPrice`.
    #[wire(name = "subAccountPrice")]
    pub sub_account_price: Option<String>,
    /// Amount to add, for `addCredit`.
    #[wire(name = "subAccountAddCredit")]
    pub sub_account_add_credit: Option<String>,
    /// Restriction of the STOP text, for `setRestriction`.
    #[wire(name = "subAccountRestrictionStop")]
    pub sub_account_restriction_stop: Option<Restriction>,
    /// Restriction of the time of sending, for `setRestriction`.
    #[wire(name = "subAccountRestrictionTime")]
    pub sub_account_restriction_time: Option<Restriction>,
}

#[string_enum(camel)]
pub enum SubAccountEdit {
    SetPrice,
    AddCredit,
    SetRestriction,
    Unknown(String),
}
