//! A description as it was written, checked against the grammar of OpenAPI.

pub mod checked;
