// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Record;

/// What to change of a sub-account.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct SubAccountUpdate {
    /// Account id.
    #[wire(name = "ID")]
    pub id: String,
    #[wire(name = "Name")]
    pub name: String,
}
