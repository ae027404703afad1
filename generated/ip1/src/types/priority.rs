// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::integer_enum;

/// 1 is normal, 2 is high.
#[integer_enum]
pub enum Priority {
    #[wire(value = 1)]
    N1,
    #[wire(value = 2)]
    N2,
    Unknown(i64),
}
