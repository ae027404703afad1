//! Tuples: arrays of a fixed length, with a type for each place.

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
