//! Tuples: arrays of a fixed length, with a type for each place.

use crate::json::DecodeError;
use crate::value::{Encode, List, Place, TuplePlace, Value, View};

/// Implements the traits for a tuple of so many places.
macro_rules! tuples {
    ($($count:literal: $($name:ident $index:tt)+;)*) => {$(
        impl<$($name: Encode),+> Encode for ($($name,)+) {
            #[inline]
            fn view(&self) -> View<'_> {
                View::List(self)
            }
        }

        impl<$($name: Encode),+> List for ($($name,)+) {
            #[inline]
            fn count(&self) -> usize {
                $count
            }

            #[inline]
            fn item(&self, index: usize) -> &dyn Encode {
                match index {
                    $($index => &self.$index,)+
                    _ => panic!("a tuple of {} has no item {index}", $count),
                }
            }
        }

        impl<$($name: Value),+> Value for ($($name,)+) {
            #[inline]
            fn place(&mut self) -> Place<'_> {
                Place::Tuple(self)
            }

            #[inline]
            fn blank() -> Self {
                ($($name::blank(),)+)
            }
        }

        impl<$($name: Value),+> TuplePlace for ($($name,)+) {
            #[inline]
            fn count(&self) -> usize {
                $count
            }

            #[inline]
            fn item(&mut self, index: usize) -> &mut dyn Value {
                match index {
                    $($index => &mut self.$index,)+
                    _ => panic!("a tuple of {} has no item {index}", $count),
                }
            }
        }
    )*};
}

// The generator knows how many there are.
tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
    7: A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    8: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
}

/// The place of an item of such an array, the next one behind its first; nothing where it has no more.
pub(crate) fn tuple_item(tuple: &mut dyn TuplePlace, index: usize) -> Option<&mut dyn Value> {
    match index < tuple.count() {
        true => Some(tuple.item(index)),
        false => Some(tuple.rest()?.extend_one()),
    }
}

/// Whether an array with a type for each of its first items may have so many.
pub(crate) fn check_length(tuple: &mut dyn TuplePlace, found: usize) -> Result<(), DecodeError> {
    let (least, count) = (tuple.least(), tuple.count());
    let is_open = tuple.rest().is_some();
    if found >= least && (found <= count || is_open) {
        return Ok(());
    }
    let expected = match is_open {
        true => format!("an array of at least {least} items"),
        false => format!("an array of {count} items"),
    };
    Err(DecodeError::unexpected(expected, format!("one of {found}")))
}
