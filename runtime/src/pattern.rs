//! What texts have to match: `pattern` of types that are checked when they are made.

use std::sync::OnceLock;

use regex_lite::Regex;

/// An expression, compiled when the first text is matched with it.
#[doc(hidden)]
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    regex: OnceLock<Regex>,
}

impl Pattern {
    /// Of an expression of `regex-lite`.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            regex: OnceLock::new(),
        }
    }

    /// Whether it is found somewhere in a text.
    pub fn is_in(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| {
            Regex::new(self.text).expect("the generator writes only what it could compile")
        });
        regex.is_match(text)
    }
}

/// Whether a text has the pattern.
#[doc(hidden)]
#[macro_export]
macro_rules! has_pattern {
    ($text:expr, $pattern:literal) => {{
        static PATTERN: $crate::Pattern = $crate::Pattern::new($pattern);
        PATTERN.is_in($text)
    }};
}
