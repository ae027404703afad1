// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// A sub-account to create.
#[record(new)]
pub struct NewSubAccount {
    /// Name, such as that of a department.
    #[wire(name = "Name")]
    pub name: String,
}
