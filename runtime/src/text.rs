//! Types that are a text on the wire and check what is in it.

/// The text is not what the type calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextError(pub(crate) &'static str);

impl std::fmt::Display for TextError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "expected {}", self.0)
    }
}

impl std::error::Error for TextError {}

/// Writes a type that keeps a text which `$check` has passed.
macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $blank:literal, $check:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text, as it was received or given.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::text::TextError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if $check(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err($crate::text::TextError($expected))
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        /// Shows the text alone.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::expand::deserialize(from)
            }
        }

        impl $crate::value::Encode for $name {
            #[inline]
            fn view(&self) -> $crate::value::View<'_> {
                $crate::value::View::Text(self)
            }
        }

        impl $crate::value::Value for $name {
            #[inline]
            fn place(&mut self) -> $crate::value::Place<'_> {
                $crate::value::Place::Text(self)
            }

            #[inline]
            fn blank() -> Self {
                Self($blank.to_owned())
            }
        }
    };
}

pub(crate) use checked_text;

/// Writes `Text` for types of [`checked_text`] that are read from JSON texts only.
macro_rules! text_only {
    ($($name:ident, $expected:literal, $check:path;)*) => {$(
        impl $crate::value::Text for $name {
            #[inline]
            fn as_text(&self) -> &str {
                &self.0
            }

            fn put_text(&mut self, text: &str) -> Result<(), &'static str> {
                if !$check(text) {
                    return Err($expected);
                }
                self.0.clear();
                self.0.push_str(text);
                Ok(())
            }
        }
    )*};
}

pub(crate) use text_only;
