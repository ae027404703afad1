//! Values that travel as JSON within a text: [`JsonText`].

use std::ops::{Deref, DerefMut};

use crate::value::{Encode, Place, Value, View};

/// A value that is a text on the wire, and the text is JSON (`contentMediaType: application/json`
/// with a `contentSchema`).
///
/// The value within is reached as if it stood there itself.
///
/// ```
/// use clientwright_runtime::{JsonText, json};
///
/// let sizes = JsonText(vec![1, 2]);
/// assert_eq!(sizes.len(), 2);
/// assert_eq!(json::to_vec(&sizes), br#""[1,2]""#);
/// assert_eq!(json::from_slice::<JsonText<Vec<i64>>>(br#""[1, 2]""#).unwrap(), sizes);
///
/// let error = json::from_slice::<JsonText<Vec<i64>>>(br#""[1, true]""#).unwrap_err();
/// assert_eq!(error.to_string(), "at [1]: expected an integer, found true");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonText<T>(pub T);

impl<T> From<T> for JsonText<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for JsonText<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for JsonText<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Encode> Encode for JsonText<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::JsonText(&self.0)
    }
}

impl<T: Value> Value for JsonText<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::JsonText(&mut self.0)
    }

    #[inline]
    fn blank() -> Self {
        Self(T::blank())
    }
}
