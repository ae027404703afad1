//! Turns OpenAPI descriptions into typed Rust clients.

pub mod diagnostic;
pub mod document;
pub mod files;
pub mod source;
