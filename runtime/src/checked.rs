//! Values that are checked when they are made: `#[derive(Checked)]`.

use std::fmt;

/// The value is not what its type allows.
///
/// ```
/// use clientwright_runtime::Checked;
///
/// #[derive(Checked)]
/// #[wire(min = "1", max = "9")]
/// pub struct Digit(i64);
///
/// let error = Digit::new(10).unwrap_err();
/// assert_eq!(error.to_string(), "expected at least 1 and at most 9");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitError(&'static str);

impl LimitError {
    /// For what was expected.
    #[doc(hidden)]
    #[inline]
    pub const fn new(expected: &'static str) -> Self {
        Self(expected)
    }
}

impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.0)
    }
}

impl std::error::Error for LimitError {}
