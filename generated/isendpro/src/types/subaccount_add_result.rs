// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::{code::Code, subaccount_id::SubaccountId};

/// A sub-account that was added.
#[record]
pub struct SubaccountAddResult {
    /// 230 for a sub-account that was added.
    pub code: Option<Code>,
    /// What the code means.
    pub message: Option<String>,
    #[wire(name = "subAccountId")]
    pub sub_account_id: Option<SubaccountId>,
    /// Key of the sub-account.
    #[wire(name = "subAccountKeyId", secret)]
    pub sub_account_key_id: Option<String>,
    /// Login of the sub-account.
    #[wire(name = "subAccountLogin")]
    pub sub_account_login: Option<String>,
    /// What the code means, in some answers.
    pub tel: Option<String>,
}
