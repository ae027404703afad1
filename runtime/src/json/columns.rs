//! Which column a key is for, and which columns have been read.

use crate::shape::{Column, Shape};

use super::error::DecodeError;

/// The column of a key: mostly the one that comes next.
#[inline]
pub(super) fn find(shape: &Shape, expected: usize, key: &str) -> Option<usize> {
    match shape.keys.get(expected) {
        Some(name) if *name == key && shape.rest() != Some(expected) => Some(expected),
        _ => search(shape, expected, key),
    }
}

/// The column of a key that is not the expected one: looked for from there on, then from the beginning.
fn search(shape: &Shape, expected: usize, key: &str) -> Option<usize> {
    let keys = match shape.keys {
        [others @ .., _] if shape.rest().is_some() => others,
        keys => keys,
    };
    let named = |name: &&str| *name == key;
    let (before, after) = keys.split_at(expected.min(keys.len()));
    if let Some(place) = after.iter().position(named) {
        return Some(before.len() + place);
    }
    let place = before.iter().position(named);
    // A name goes before any alias.
    place.or_else(|| shape.by_alias(key))
}

/// Each column that must come has been read.
pub(super) fn check_required(shape: &Shape, seen: &Seen) -> Result<(), DecodeError> {
    for index in seen.missing(shape.keys.len()) {
        let column = shape.column(index);
        if column.is(Column::REQUIRED) && !column.is(Column::WRITE) {
            return Err(DecodeError::missing(column.name));
        }
    }
    Ok(())
}

/// Which columns have been read: any number of them.
#[derive(Default)]
pub(super) struct Seen {
    first: u128,
    more: Vec<u64>,
}

impl Seen {
    /// Whether it was in already.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        if index < 128 {
            let had = self.has(index);
            self.first |= 1 << index;
            return had;
        }
        let (word, bit) = ((index - 128) / 64, index % 64);
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        let had = self.has(index);
        self.more[word] |= 1 << bit;
        had
    }

    /// Which of the first `count` have not been read.
    #[inline]
    fn missing(&self, count: usize) -> impl Iterator<Item = usize> {
        let among = match count {
            ..128 => (1 << count) - 1,
            _ => u128::MAX,
        };
        let mut first = among & !self.first;
        let in_first = std::iter::from_fn(move || {
            let index = first.trailing_zeros() as usize;
            first &= first.checked_sub(1)?;
            Some(index)
        });
        in_first.chain((128..count).filter(|index| !self.has(*index)))
    }

    #[inline]
    fn has(&self, index: usize) -> bool {
        if index < 128 {
            return self.first >> index & 1 == 1;
        }
        let (word, bit) = ((index - 128) / 64, index % 64);
        self.more.get(word).is_some_and(|word| word >> bit & 1 == 1)
    }
}
