//! The keys and values of a JSON object, in their order.

use std::collections::HashMap;
use std::fmt;

use crate::any::Json;

/// The keys and values of a JSON object, in their order; each key once.
///
/// Looking a key up goes through the keys one after the other: right for
/// objects of the size that APIs send. Two objects are equal when they have the
/// same keys with the same values, whatever the order.
///
/// ```
/// use clientwright_runtime::{Json, Object};
///
/// let mut object = Object::new();
/// object.insert("id", Json::from(1));
/// assert_eq!(object.get("id"), Some(&Json::from(1)));
/// ```
#[derive(Clone, Default)]
pub struct Object {
    entries: Vec<(String, Json)>,
}

impl Object {
    /// An object without keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many keys it has.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has no keys.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        let entry = self.entries.iter().find(|entry| entry.0 == key)?;
        Some(&entry.1)
    }

    /// Puts a value under a key, in place of the one that may have been there, which is given back.
    pub fn insert(&mut self, key: impl Into<String>, value: Json) -> Option<Json> {
        let key = key.into();
        match self.entries.iter_mut().find(|entry| entry.0 == key) {
            Some(entry) => Some(std::mem::replace(&mut entry.1, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Takes a key and its value out.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let index = self.entries.iter().position(|entry| entry.0 == key)?;
        Some(self.entries.remove(index).1)
    }

    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// Every key and value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }
}

impl FromIterator<(String, Json)> for Object {
    /// Of a key that comes twice, the last value is kept, at the first place.
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(entries: I) -> Self {
        let mut entries: Vec<(String, Json)> = entries.into_iter().collect();
        if repeats(&entries) {
            let mut places: HashMap<String, usize> = HashMap::with_capacity(entries.len());
            let mut kept: Vec<(String, Json)> = Vec::with_capacity(entries.len());
            for (key, value) in entries {
                match places.get(&key) {
                    Some(&place) => kept[place].1 = value,
                    None => {
                        places.insert(key.clone(), kept.len());
                        kept.push((key, value));
                    }
                }
            }
            entries = kept;
        }
        Self { entries }
    }
}

/// Whether a key comes twice. Sorting keeps this fast for an object of any size.
fn repeats(entries: &[(String, Json)]) -> bool {
    if entries.len() <= 16 {
        return entries
            .iter()
            .enumerate()
            .any(|(index, entry)| entries[..index].iter().any(|other| other.0 == entry.0));
    }
    let mut keys: Vec<&str> = entries.iter().map(|entry| entry.0.as_str()).collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        // Each value is compared once at most, or nested objects would cost 2 to the power of their depth.
        if self.keys().eq(other.keys()) {
            return self.entries == other.entries;
        }
        let mut left: Vec<_> = self.iter().collect();
        let mut right: Vec<_> = other.iter().collect();
        left.sort_unstable_by_key(|entry| entry.0);
        right.sort_unstable_by_key(|entry| entry.0);
        left == right
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl IntoIterator for Object {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}
