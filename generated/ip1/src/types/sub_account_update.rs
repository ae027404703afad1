// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// What to change of a sub-account.
#[record(new)]
pub struct SubAccountUpdate {
    /// Account id.
    #[wire(name = "ID")]
    pub id: String,
    #[wire(name = "Name")]
    pub name: String,
}
