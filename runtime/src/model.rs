//! Types that the macros write.
//!
//! Each is of a kind: a table of fields, a union, an enum. How a kind is looked at and filled stands here: so thousands of
//! types need no functions of their own for it, which would all be alike.

use std::fmt;

use crate::shape::Shape;
use crate::value::{Choice, Encode, Integer, Place, Record, Text, Value, Variants, View};

/// A type that a macro wrote. It is an [`Encode`] and a [`Value`] by its kind.
pub trait Model: Send + Sync + Sized {
    /// How it is looked at and filled.
    type Kind: Kind<Self>;
}

/// How a kind of types is looked at and filled.
pub trait Kind<T> {
    /// What there is to write.
    fn view(value: &T) -> View<'_>;

    /// Where to write what is read.
    fn place(value: &mut T) -> Place<'_>;

    /// A value to be filled in place.
    fn blank() -> T;
}

impl<T: Model> Encode for T {
    #[inline]
    fn view(&self) -> View<'_> {
        T::Kind::view(self)
    }
}

impl<T: Model> Value for T {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        T::Kind::place(self)
    }

    #[inline]
    fn blank() -> Self {
        T::Kind::blank()
    }
}

/// Writes a kind: the trait of its types, what it is as a view and a place, and how one is made.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident: $known:ident $(+ $made:ty)?, $blank:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $kind {}

        impl<T: $known $(+ From<$made>)?> Kind<T> for $kind {
            #[inline]
            fn view(value: &T) -> View<'_> {
                View::$known(value)
            }

            #[inline]
            fn place(value: &mut T) -> Place<'_> {
                Place::$known(value)
            }

            #[inline]
            fn blank() -> T {
                $blank
            }
        }
    )*};
}

kinds! {
    /// Structs that are tables of their fields.
    Records: Record, T::blank();
    /// Unions.
    Choices: Choice, T::blank();
    /// Enums of integers.
    Integers: Integer + i64, T::from(0);
}

/// Enums of texts.
#[derive(Debug)]
pub enum Texts {}

impl<T: Text + for<'a> From<&'a str>> Kind<T> for Texts {
    #[inline]
    fn view(value: &T) -> View<'_> {
        View::Text(value)
    }

    #[inline]
    fn place(value: &mut T) -> Place<'_> {
        Place::Text(value)
    }

    #[inline]
    fn blank() -> T {
        T::from("")
    }
}

/// Every text has a value in such an enum.
impl<T> Text for T
where
    T: Model<Kind = Texts> + AsRef<str> + for<'a> From<&'a str> + fmt::Debug,
{
    #[inline]
    fn as_text(&self) -> &str {
        self.as_ref()
    }

    #[inline]
    fn put_text(&mut self, text: &str) -> Result<(), &'static str> {
        *self = T::from(text);
        Ok(())
    }
}

/// A record is one without a word of its own: there are too many of them.
impl<T: Record> Model for T {
    type Kind = Records;
}

/// A record is behind a pointer where it would contain itself. It is a record there too.
impl<T: Record> Record for Box<T> {
    #[inline]
    fn blank() -> Self {
        Box::new(T::blank())
    }

    #[inline]
    fn shape(&self) -> &'static Shape {
        T::shape(self)
    }

    #[inline]
    fn column(&self, index: usize) -> &dyn Value {
        T::column(self, index)
    }

    #[inline]
    fn column_mut(&mut self, index: usize) -> &mut dyn Value {
        T::column_mut(self, index)
    }
}

/// And so is a union. That it is a [`Model`] there too, its macro says: who says it for all boxes says it of
/// records a second time.
impl<T: Choice> Choice for Box<T> {
    #[inline]
    fn blank() -> Self {
        Box::new(T::blank())
    }

    #[inline]
    fn variants(&self) -> &'static Variants {
        T::variants(self)
    }

    #[inline]
    fn chosen(&self) -> (usize, &dyn Value) {
        T::chosen(self)
    }

    #[inline]
    fn choose(&mut self, index: usize) -> &mut dyn Value {
        T::choose(self, index)
    }
}
