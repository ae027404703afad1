// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Record, StringEnum};
use super::restriction::Restriction;

/// What to change of a sub-account.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
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

/// What is under `subAccountEdit`.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum SubAccountEdit {
    /// `setPrice`
    #[wire(name = "setPrice")]
    SetPrice,
    /// `addCredit`
    #[wire(name = "addCredit")]
    AddCredit,
    /// `setRestriction`
    #[wire(name = "setRestriction")]
    SetRestriction,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
