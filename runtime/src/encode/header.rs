//! Header arguments, in the style `simple`: not percent-encoded.

use super::{Flat, flat, is_absent, json_text};
use crate::value::Encode;

/// How a header argument is written: `explode` of the description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderStyle {
    /// `a,b` and `key,a,other,b`
    #[default]
    Simple,
    /// `a,b` and `key=a,other=b`
    SimpleExploded,
    /// `a b`: items with a space between them (`collectionFormat: ssv`).
    Space,
    /// `a|b` (`collectionFormat: pipes`)
    Pipe,
    /// Items with a tab between them (`collectionFormat: tsv`).
    Tab,
    /// JSON text (`content: application/json`).
    Json,
}

/// The value of a header; `None` where there is nothing to send.
pub(crate) fn header(value: &dyn Encode, style: HeaderStyle) -> Option<String> {
    let (between, assign) = match style {
        HeaderStyle::Simple => (",", ","),
        HeaderStyle::SimpleExploded => (",", "="),
        HeaderStyle::Space => (" ", " "),
        HeaderStyle::Pipe => ("|", "|"),
        HeaderStyle::Tab => ("\t", "\t"),
        HeaderStyle::Json => return (!is_absent(value)).then(|| json_text(value)),
    };
    match flat(value) {
        Flat::Nothing => None,
        Flat::Text(text) => Some(text.into_owned()),
        Flat::Items(items) => Some(items.join(between)),
        Flat::Pairs(pairs) => {
            let pairs: Vec<_> = pairs
                .iter()
                .map(|(key, text)| format!("{key}{assign}{text}"))
                .collect();
            Some(pairs.join(between))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::color;
    use super::{HeaderStyle, header};

    #[test]
    fn styles() {
        let list = vec!["a", "b c"];
        assert_eq!(
            header(&"a b%/", HeaderStyle::Simple).as_deref(),
            Some("a b%/")
        );
        assert_eq!(header(&list, HeaderStyle::Simple).as_deref(), Some("a,b c"));
        assert_eq!(
            header(&color(), HeaderStyle::Simple).as_deref(),
            Some("R,100,G,2 0")
        );
        assert_eq!(
            header(&color(), HeaderStyle::SimpleExploded).as_deref(),
            Some("R=100,G=2 0")
        );
        assert_eq!(
            header(&list, HeaderStyle::Json).as_deref(),
            Some(r#"["a","b c"]"#)
        );
        for (style, text) in [
            (HeaderStyle::Space, "a b c"),
            (HeaderStyle::Pipe, "a|b c"),
            (HeaderStyle::Tab, "a\tb c"),
        ] {
            assert_eq!(header(&list, style).as_deref(), Some(text));
        }
        assert_eq!(header(&None::<i64>, HeaderStyle::Simple), None);
        assert_eq!(header(&None::<i64>, HeaderStyle::Json), None);
        assert_eq!(header(&Vec::<i64>::new(), HeaderStyle::Simple), None);
    }
}
