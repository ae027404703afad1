// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::amount::Amount;

/// What is left on the account.
#[record]
pub struct Credit {
    pub credit: Option<Amount>,
    /// How many SMS to metropolitan France it buys.
    pub quantite: Option<String>,
}
