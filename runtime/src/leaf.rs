//! How the types that Rust itself brings are looked at and filled.

use std::collections::BTreeMap;

use crate::value::{Encode, List, ListPlace, Map, MapPlace, Place, Slot, Value, View};

/// Implements both traits for a scalar: its view, and the place that it is.
macro_rules! scalar {
    ($($type:ty: $view:ident as $wide:ty, $place:ident;)*) => {$(
        impl Encode for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                View::$view(<$wide>::from(*self))
            }
        }

        impl Value for $type {
            #[inline]
            fn place(&mut self) -> Place<'_> {
                Place::$place(self)
            }

            #[inline]
            fn blank() -> Self {
                <$type>::default()
            }
        }
    )*};
}

scalar! {
    bool: Bool as bool, Bool;
    i32: Int as i64, I32;
    i64: Int as i64, I64;
    u32: Uint as u64, U32;
    u64: Uint as u64, U64;
    f32: Float32 as f32, F32;
    f64: Float as f64, F64;
}

impl Encode for str {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Encode for String {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Value for String {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Str(self)
    }

    #[inline]
    fn blank() -> Self {
        String::new()
    }
}

impl Encode for &str {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Encode for &dyn Value {
    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Value> Value for Option<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Slot(self)
    }

    #[inline]
    fn blank() -> Self {
        None
    }

    #[inline]
    fn nullable() -> bool {
        true
    }
}

impl<T: Value> Slot for Option<T> {
    #[inline]
    fn put_null(&mut self) -> Option<&mut dyn Value> {
        *self = None;
        // A type with a `null` of its own keeps it: that is not absence.
        if T::nullable() {
            return Some(self.put_blank());
        }
        None
    }

    #[inline]
    fn put_blank(&mut self) -> &mut dyn Value {
        self.insert(T::blank())
    }
}

/// Implements both traits of a list that is looked at for a type that derefs to a slice.
macro_rules! list {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Encode for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                View::List(self)
            }
        }

        impl<$($generics)*> List for $type {
            #[inline]
            fn count(&self) -> usize {
                self.len()
            }

            #[inline]
            fn item(&self, index: usize) -> &dyn Encode {
                &self[index]
            }
        }
    )*};
}

list! {
    [T: Encode] Vec<T>;
    [T: Encode] &[T];
    [T: Encode, const N: usize] [T; N];
}

impl<T: Value> Value for Vec<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::List(self)
    }

    #[inline]
    fn blank() -> Self {
        Vec::new()
    }
}

impl<T: Value> ListPlace for Vec<T> {
    #[inline]
    fn empty(&mut self) {
        self.clear();
    }

    #[inline]
    fn extend_one(&mut self) -> &mut dyn Value {
        let index = self.len();
        self.push(T::blank());
        &mut self[index]
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Encode> Map for BTreeMap<String, T> {
    #[inline]
    fn walk<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a dyn Encode) -> bool) {
        for (key, value) in self {
            if !each(key, value) {
                return;
            }
        }
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Map(self)
    }

    #[inline]
    fn blank() -> Self {
        BTreeMap::new()
    }
}

impl<T: Value> MapPlace for BTreeMap<String, T> {
    #[inline]
    fn empty(&mut self) {
        self.clear();
    }

    #[inline]
    fn extend_key(&mut self, key: String) -> &mut dyn Value {
        let slot = self.entry(key).or_insert_with(T::blank);
        *slot = T::blank();
        slot
    }
}
