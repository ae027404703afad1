// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::integer_enum;

#[integer_enum]
pub enum DirectionInteger {
    #[wire(value = 0)]
    N0,
    #[wire(value = 1)]
    N1,
    Unknown(i64),
}
