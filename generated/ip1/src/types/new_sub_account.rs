// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Record;

/// A sub-account to create.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct NewSubAccount {
    /// Name, such as that of a department.
    #[wire(name = "Name")]
    pub name: String,
}
