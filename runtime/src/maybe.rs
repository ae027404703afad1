//! A value that can be left out, be `null`, or be there, with the three told apart.

use crate::value::{Encode, Place, Slot, Value, View};

/// A value that is always there, if only as `null`: a field of this type is written
/// as `null` where it is `None`, and its key has to come.
///
/// ```
/// use clientwright_runtime::{Nullable, json, record};
///
/// #[record]
/// pub struct Task {
///     /// When it was done; `null` up to then.
///     pub done: Nullable<String>,
/// }
///
/// let task: Task = json::from_slice(br#"{"done": null}"#).unwrap();
/// assert_eq!(json::to_vec(&task), br#"{"done":null}"#);
/// assert!(json::from_slice::<Task>(b"{}").is_err());
/// ```
pub type Nullable<T> = Option<T>;

/// A value that can be left out, be `null`, or be there.
///
/// ```
/// use clientwright_runtime::Maybe;
///
/// let color: Maybe<String> = Maybe::from("red".to_owned());
/// assert_eq!(color.value().map(String::as_str), Some("red"));
/// assert!(Maybe::<String>::default().is_absent());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Maybe<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, with `null`.
    Null,
    /// The key is there, with a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// The value, if there is one.
    #[inline]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value itself, if there is one.
    #[inline]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the key is not there.
    #[inline]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the key is there, with `null`.
    #[inline]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Maybe<T> {
    #[inline]
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Encode> Encode for Maybe<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }
}

impl<T: Value> Value for Maybe<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Slot(self)
    }

    #[inline]
    fn blank() -> Self {
        Self::Absent
    }

    #[inline]
    fn nullable() -> bool {
        true
    }
}

impl<T: Value> Slot for Maybe<T> {
    #[inline]
    fn put_null(&mut self) -> Option<&mut dyn Value> {
        *self = Self::Null;
        None
    }

    #[inline]
    fn put_blank(&mut self) -> &mut dyn Value {
        *self = Self::Value(T::blank());
        match self {
            Self::Value(value) => value,
            Self::Absent | Self::Null => unreachable!("the value was put there one line above"),
        }
    }
}
