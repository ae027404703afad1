// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{record, string_enum};

/// A sub-account to add.
#[record(new)]
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

#[string_enum(camel)]
pub enum SubAccountEdit {
    AddAccount,
    Unknown(String),
}
