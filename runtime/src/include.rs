//! How a crate takes in the client that its build script made.

/// The client that the build script of this crate made, as the content of a
/// module.
///
/// The name is that of the description: `jumpseller` for
/// `specs/jumpseller.yaml`, unless the build script chose another one.
///
/// ```text
/// // The build script: clientwright_build::build("specs/jumpseller.yaml")
/// pub mod jumpseller {
///     clientwright_runtime::include_client!("jumpseller");
/// }
///
/// let client = jumpseller::Client::builder().build()?;
/// ```
#[macro_export]
macro_rules! include_client {
    ($name:literal) => {
        ::core::include!(::core::concat!(
            ::core::env!("OUT_DIR"),
            "/",
            $name,
            "/lib.rs"
        ));
    };
}
