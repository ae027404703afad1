//! How often an operation may be called.

pub use crate::document::checked::{Per, RateLimit};
