// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::{code::Code, subaccount_id::SubaccountId};

/// What became of a change.
#[record]
pub struct SubaccountEditResult {
    pub code: Option<Code>,
    /// What the code means.
    pub message: Option<String>,
    #[wire(name = "subAccountId")]
    pub sub_account_id: Option<SubaccountId>,
    /// Key of the sub-account.
    #[wire(name = "subAccountKeyid", secret)]
    pub sub_account_keyid: Option<String>,
}
