// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{IntegerEnum, Union};

/// To a telephone (`mt`, in any case) or from one (`mo`); or a number, 0 or 1.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Direction {
    String(String),
    Integer(DirectionInteger),
}

/// The integer of `Direction`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DirectionInteger {
    /// `0`
    #[wire(value = 0)]
    N0,
    /// `1`
    #[wire(value = 1)]
    N1,
    /// A value that the description does not name, as it came.
    Unknown(i64),
}
