//! The answers that a description shows, as data: [`Example`].

/// An answer that a description shows for some of its operations.
///
/// A generated client has them in its module `examples`. There is `EXAMPLES` for a `Recorder`, which
/// answers with them by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The operations that answer so, by their `operationId`.
    pub operations: &'static [&'static str],
    /// The status.
    pub status: u16,
    /// Its name among `examples`; empty where it has none.
    pub name: &'static str,
    /// The media type.
    pub content_type: &'static str,
    /// The body, as it is on the wire.
    pub body: &'static str,
}

/// Writes `EXAMPLES`, a static list of [`Example`]: operations, status, name, media type and body.
///
/// ```
/// clientwright_runtime::examples! {
///     ["getThing", "putThing"] 200 "round" "application/json" r#"{"id": 7}"#,
/// }
///
/// assert_eq!(EXAMPLES[0].status, 200);
/// ```
#[macro_export]
macro_rules! examples {
    ($([$($operation:literal),+] $status:literal $name:literal $content_type:literal $body:literal),* $(,)?) => {
        /// The answers that the description shows.
        pub static EXAMPLES: &[$crate::Example] = &[$(
            $crate::Example {
                operations: &[$($operation),+],
                status: $status,
                name: $name,
                content_type: $content_type,
                body: $body,
            }
        ),*];
    };
}
