// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Record, StringEnum};

/// A sub-account to add.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct SubaccountAddRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// What to do.
    #[wire(name = "subAccountEdit")]
    pub sub_account_edit: SubAccountEdit,
    /// Login of the sub-account.
    #[wire(name = "subAccountLogin")]
    pub sub_account_login: String,
    /// Password of the sub-account.
    #[wire(name = "subAccountPassword", secret)]
    pub sub_account_password: String,
}

/// What is under `subAccountEdit`.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum SubAccountEdit {
    /// `addAccount`
    #[wire(name = "addAccount")]
    AddAccount,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
