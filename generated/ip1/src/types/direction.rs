// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::union;
pub use super::shared::direction_integer::DirectionInteger;

/// To a telephone (`mt`, in any case) or from one (`mo`); or a number, 0 or 1.
#[union]
pub enum Direction {
    String(String),
    Integer(DirectionInteger),
}
