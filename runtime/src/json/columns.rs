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
    /// The first ones, as nearly all structs have no others.
    first: [u64; 2],
    more: Vec<u64>,
}

impl Seen {
    /// Whether it was in already.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let (word, bit) = (index / 64, 1 << (index % 64));
        let word = match self.first.get_mut(word) {
            Some(word) => word,
            None => self.further(word - self.first.len()),
        };
        let had = *word & bit != 0;
        *word |= bit;
        had
    }

    #[cold]
    fn further(&mut self, word: usize) -> &mut u64 {
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        &mut self.more[word]
    }

    /// Which of the first `count` have not been read.
    #[inline]
    fn missing(&self, count: usize) -> impl Iterator<Item = usize> {
        let words = self.first.iter().chain(&self.more).copied();
        let words = words.chain(std::iter::repeat(0)).take(count.div_ceil(64));
        words.enumerate().flat_map(move |(place, word)| {
            let start = place * 64;
            let among = match count - start {
                within @ ..64 => (1 << within) - 1,
                _ => u64::MAX,
            };
            bits(among & !word).map(move |bit| start + bit)
        })
    }
}

/// Which bits are set.
#[inline]
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = word.trailing_zeros() as usize;
        word &= word.checked_sub(1)?;
        Some(bit)
    })
}
