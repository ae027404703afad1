//! What is said where a type has a `pattern`, and the feature is not there.

/// Whether a text has the pattern.
#[doc(hidden)]
#[macro_export]
macro_rules! has_pattern {
    ($text:expr, $pattern:literal) => {
        ::core::compile_error!("a checked type has a `pattern`: switch on the feature `pattern` of clientwright-runtime")
    };
}
