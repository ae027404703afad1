//! One binary for all tests that lock what the generator writes.
//!
//! - `output`: the code that each fixture in `tests/cases` gives, as snapshots;
//! - `wire`: what the clients of the fixtures send and decode;
//! - `vendors`: the same for documented calls of the vendors;
//! - `surface`: what callers of the vendors' crates see, as snapshots;
//! - `drift`: `generated/` is what `specs/` gives;
//! - `features`: each tag compiles without the others;
//! - `readme`: the numbers in README.md;
//! - `semver`: additive changes do not break callers;
//! - `stability`: order does not matter, small changes make small diffs.

mod drift;
mod features;
mod output;
mod readme;
mod semver;
mod stability;
mod support;
mod surface;
mod vendors;
mod wire;
