// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::IntegerEnum;

/// 1 is normal, 2 is high.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Priority {
    /// `1`
    #[wire(value = 1)]
    N1,
    /// `2`
    #[wire(value = 2)]
    N2,
    /// A value that the description does not name, as it came.
    Unknown(i64),
}
