//! Arrays whose first items have types of their own: [`Prefixed`].

use crate::value::{Encode, List, ListPlace, Place, TuplePlace, Value, View};

/// An array whose first items have a type each, while those behind are all of one type
/// (`prefixItems` with `items`). It has `LEAST` items or more: those of the prefix that may be
/// missing are an `Option`.
///
/// What is missing at the end is not written.
///
/// ```
/// use clientwright_runtime::{Prefixed, json};
///
/// type Row = Prefixed<(String, Option<i64>), bool, 1>;
///
/// let row: Row = json::from_slice(br#"["a"]"#).unwrap();
/// assert_eq!(row, Prefixed::from(("a".to_owned(), None)));
///
/// let row: Row = json::from_slice(br#"["a", 1, true, false]"#).unwrap();
/// assert_eq!((row.prefix.1, row.rest.as_slice()), (Some(1), &[true, false][..]));
/// assert_eq!(json::to_vec(&row), br#"["a",1,true,false]"#);
///
/// let error = json::from_slice::<Row>(b"[]").unwrap_err();
/// assert_eq!(error.to_string(), "expected an array of at least 1 items, found one of 0");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prefixed<P, T, const LEAST: usize> {
    /// The first items: a tuple.
    pub prefix: P,
    /// Those behind them.
    pub rest: Vec<T>,
}

impl<P, T, const LEAST: usize> From<P> for Prefixed<P, T, LEAST> {
    fn from(prefix: P) -> Self {
        let rest = Vec::new();
        Self { prefix, rest }
    }
}

impl<P: List, T: Encode, const LEAST: usize> Encode for Prefixed<P, T, LEAST> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<P: List, T: Encode, const LEAST: usize> List for Prefixed<P, T, LEAST> {
    fn count(&self) -> usize {
        let count = self.prefix.count();
        if !self.rest.is_empty() {
            return count + self.rest.len();
        }
        let is_there = |index: &usize| !matches!(self.prefix.item(*index).view(), View::Absent);
        let last = (LEAST..count).rev().find(is_there);
        last.map_or(LEAST, |last| last + 1)
    }

    fn item(&self, index: usize) -> &dyn Encode {
        match index.checked_sub(self.prefix.count()) {
            Some(index) => &self.rest[index],
            None => self.prefix.item(index),
        }
    }
}

impl<P: List + TuplePlace + Value, T: Value, const LEAST: usize> Value for Prefixed<P, T, LEAST> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Tuple(self)
    }

    #[inline]
    fn blank() -> Self {
        Self::from(P::blank())
    }
}

impl<P: TuplePlace, T: Value, const LEAST: usize> TuplePlace for Prefixed<P, T, LEAST> {
    fn count(&self) -> usize {
        self.prefix.count()
    }

    fn item(&mut self, index: usize) -> &mut dyn Value {
        self.prefix.item(index)
    }

    fn least(&self) -> usize {
        LEAST
    }

    fn rest(&mut self) -> Option<&mut dyn ListPlace> {
        Some(&mut self.rest)
    }
}
