//! Turns OpenAPI descriptions into typed Rust clients.
//!
//! # In a build script
//!
//! One line makes a client of a description:
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), clientwright_build::Error> {
//!     clientwright_build::build("specs/jumpseller.yaml")
//! }
//! ```
//!
//! and one line takes it in:
//!
//! ```text
//! // src/lib.rs
//! pub mod jumpseller {
//!     clientwright_runtime::include_client!("jumpseller");
//! }
//! ```
//!
//! with this in `Cargo.toml`:
//!
//! ```toml
//! [dependencies]
//! clientwright-runtime = "0.1"
//!
//! [build-dependencies]
//! clientwright-build = "0.1"
//! ```
//!
//! Cargo runs the script again when a file changes that it read. Mistakes in
//! the description that have one meaning are mended and show as warnings of
//! Cargo; others end the build, each with file, line and column. For choices
//! (some tags only, another name) there is [`Build`]:
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), clientwright_build::Error> {
//!     clientwright_build::Build::new("specs/jumpseller.yaml")
//!         .tags(["Products", "Orders"])
//!         .generate()?;
//!     Ok(())
//! }
//! ```
//!
//! # Anywhere else
//!
//! [`Build::render`] makes a client in memory; [`Generated`] can be written,
//! compared with the disk, or looked at. With [`Build::package`] it is a crate
//! of its own. The command `clientwright` does no more than that.

mod account;
mod api;
mod build_script;
mod constraints;
mod data;
mod emit;
mod error;
mod findings;
mod lower;
mod manifest;
mod names;
mod newtypes;
mod package;
mod pattern;
mod pipeline;
mod print;
mod readme;
mod request;
mod select;
mod settings;

// Not part of what is promised: open to the tests in `tests/`.
#[doc(hidden)]
pub mod check;
#[doc(hidden)]
pub mod diagnostic;
#[doc(hidden)]
pub mod document;
#[doc(hidden)]
pub mod drive;
#[doc(hidden)]
pub mod files;
#[doc(hidden)]
pub mod resolve;
#[doc(hidden)]
pub mod source;

pub use build_script::build;
pub use error::{Error, ErrorKind};
pub use files::{Difference, DifferenceKind, Summary};
pub use findings::Findings;
pub use manifest::Runtime;
pub use request::{Build, Counts, Generated};
