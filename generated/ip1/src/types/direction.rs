// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{integer_enum, union};

/// To a telephone (`mt`, in any case) or from one (`mo`); or a number, 0 or 1.
#[union]
pub enum Direction {
    String(String),
    Integer(DirectionInteger),
}

#[integer_enum]
pub enum DirectionInteger {
    #[wire(value = 0)]
    N0,
    #[wire(value = 1)]
    N1,
    Unknown(i64),
}
