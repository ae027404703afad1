//! Documented calls of the vendors, by hand: what curl would send, and what the page says comes back.

mod footprints;
mod just;
