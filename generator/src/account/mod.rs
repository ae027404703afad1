//! The account: what becomes of each key of a description.
//!
//! The walk by the grammar says what the table has for each key that it met;
//! findings say what else was found there. What was written again in the words
//! of 3.0 is counted where the author wrote it.

mod json;
mod rows;

use crate::document::Key;

pub(crate) use json::json;

/// What a run learnt for the account.
#[derive(Default)]
pub(crate) struct Account {
    /// The keys that the walk met.
    pub keys: Vec<Key>,
    /// Operations that the description has, or those of the tags asked for.
    pub operations_in: usize,
    /// Operations that the client has.
    pub operations_out: usize,
}
