//! Path arguments, in the styles `simple`, `label` and `matrix`.

use super::percent::{Keep, encoded, encoded_cow};
use super::{Flat, flat, is_absent, json_text};
use crate::value::Encode;

/// How a path argument is written: `style` and `explode` of the description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathStyle {
    /// `a,b` and `key,a,other,b`
    #[default]
    Simple,
    /// `a,b` and `key=a,other=b`
    SimpleExploded,
    /// `.a,b` and `.key,a,other,b`
    Label,
    /// `.a.b` and `.key=a.other=b`
    LabelExploded,
    /// `;name=a,b` and `;name=key,a,other,b`
    Matrix,
    /// `;name=a;name=b` and `;key=a;other=b`
    MatrixExploded,
    /// Like [`PathStyle::Simple`], but reserved characters stay as they are,
    /// slashes too (`allowReserved`).
    Reserved,
    /// `a%20b`: items with a space between them (`collectionFormat: ssv`).
    Space,
    /// `a%7Cb` (`collectionFormat: pipes`)
    Pipe,
    /// `a%09b` (`collectionFormat: tsv`)
    Tab,
    /// JSON text (`content: application/json`).
    Json,
}

/// The text that takes the place of `{name}`; `None` where there is nothing to write.
pub(crate) fn path(name: &str, value: &dyn Encode, style: PathStyle) -> Option<String> {
    let (before, between, assign, exploded) = match style {
        PathStyle::Simple | PathStyle::Reserved | PathStyle::Json => ("", ",", ",", false),
        PathStyle::SimpleExploded => ("", ",", "=", true),
        PathStyle::Space => ("", "%20", "%20", false),
        PathStyle::Pipe => ("", "%7C", "%7C", false),
        PathStyle::Tab => ("", "%09", "%09", false),
        PathStyle::Label => (".", ",", ",", false),
        PathStyle::LabelExploded => (".", ".", "=", true),
        PathStyle::Matrix => (";", ",", ",", false),
        PathStyle::MatrixExploded => (";", ";", "=", true),
    };
    let matrix = matches!(style, PathStyle::Matrix | PathStyle::MatrixExploded);
    let value = match style {
        PathStyle::Json if !is_absent(value) => Flat::Text(json_text(value).into()),
        _ => flat(value),
    };
    let keep = match style {
        PathStyle::Reserved => Keep::Path,
        _ => Keep::Unreserved,
    };
    let write = |text: &str| encoded(text, keep);
    let named = |text: String| match matrix {
        true if text.is_empty() => write(name),
        true => format!("{}={text}", write(name)),
        false => text,
    };
    let text = match value {
        Flat::Nothing => return None,
        Flat::Text(text) if text.is_empty() && !matrix => return None,
        Flat::Text(text) => named(encoded_cow(text, keep)),
        Flat::Items(items) if exploded => {
            let items: Vec<_> = items.iter().map(|item| named(write(item))).collect();
            items.join(between)
        }
        Flat::Items(items) => {
            let items: Vec<_> = items.iter().map(|item| write(item)).collect();
            named(items.join(between))
        }
        Flat::Pairs(pairs) => {
            let pairs: Vec<_> = pairs
                .iter()
                .map(|(key, text)| format!("{}{assign}{}", write(key), write(text)))
                .collect();
            let pairs = pairs.join(between);
            if exploded { pairs } else { named(pairs) }
        }
    };
    match before {
        _ if text.is_empty() => None,
        "" => Some(text),
        before => Some(format!("{before}{text}")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{color, json, list};
    use super::{PathStyle, path};

    #[track_caller]
    fn check(style: PathStyle, text: &str, items: &str, object: &str) {
        assert_eq!(path("color", &"a b/ü", style).as_deref(), Some(text));
        assert_eq!(path("color", &list(), style).as_deref(), Some(items));
        assert_eq!(path("color", &color(), style).as_deref(), Some(object));
    }

    #[test]
    fn simple() {
        let (text, items) = ("a%20b%2F%C3%BC", "blue,b%2Cl,a%20b%26c");
        check(PathStyle::Simple, text, items, "R,100,G,2%200");
        check(PathStyle::SimpleExploded, text, items, "R=100,G=2%200");
        for (style, between) in [
            (PathStyle::Space, "%20"),
            (PathStyle::Pipe, "%7C"),
            (PathStyle::Tab, "%09"),
        ] {
            let items = ["blue", "b%2Cl", "a%20b%26c"].join(between);
            let object = ["R", "100", "G", "2%200"].join(between);
            check(style, text, &items, &object);
        }
    }

    #[test]
    fn label() {
        let text = ".a%20b%2F%C3%BC";
        check(
            PathStyle::Label,
            text,
            ".blue,b%2Cl,a%20b%26c",
            ".R,100,G,2%200",
        );
        check(
            PathStyle::LabelExploded,
            text,
            ".blue.b%2Cl.a%20b%26c",
            ".R=100.G=2%200",
        );
    }

    #[test]
    fn matrix() {
        let text = ";color=a%20b%2F%C3%BC";
        check(
            PathStyle::Matrix,
            text,
            ";color=blue,b%2Cl,a%20b%26c",
            ";color=R,100,G,2%200",
        );
        check(
            PathStyle::MatrixExploded,
            text,
            ";color=blue;color=b%2Cl;color=a%20b%26c",
            ";R=100;G=2%200",
        );
        let with_empty = path("a", &vec!["x", "", "y"], PathStyle::MatrixExploded);
        assert_eq!(with_empty.as_deref(), Some(";a=x;a;a=y"));
    }

    #[test]
    fn reserved_and_json() {
        assert_eq!(
            path("p", &"src/a b?c#d'e", PathStyle::Reserved).as_deref(),
            Some("src/a%20b%3Fc%23d'e")
        );
        assert_eq!(
            path("p", &json(r#"{"a":[1]}"#), PathStyle::Json).as_deref(),
            Some("%7B%22a%22%3A%5B1%5D%7D")
        );
    }

    #[test]
    fn scalars() {
        assert_eq!(path("p", &-7_i64, PathStyle::Simple).as_deref(), Some("-7"));
        assert_eq!(path("p", &true, PathStyle::Simple).as_deref(), Some("true"));
        assert_eq!(
            path("p", &1.5_f64, PathStyle::Simple).as_deref(),
            Some("1.5")
        );
        assert_eq!(path("p", &5.0_f64, PathStyle::Simple).as_deref(), Some("5"));
        assert_eq!(
            path("p", &1e21_f64, PathStyle::Simple).as_deref(),
            Some("1000000000000000000000")
        );
        assert_eq!(
            path("p", &0.1_f32, PathStyle::Simple).as_deref(),
            Some("0.1")
        );
        assert_eq!(
            path("p", &u64::MAX, PathStyle::Simple).as_deref(),
            Some("18446744073709551615")
        );
    }

    #[test]
    fn nothing_to_write() {
        for style in [
            PathStyle::Simple,
            PathStyle::Label,
            PathStyle::Matrix,
            PathStyle::Reserved,
        ] {
            assert_eq!(path("p", &None::<String>, style), None);
            assert_eq!(path("p", &Vec::<i64>::new(), style), None);
            assert_eq!(path("p", &json("{}"), style), None);
            let empty = (style == PathStyle::Matrix).then(|| ";p".to_owned());
            assert_eq!(path("p", &"", style), empty);
            assert_eq!(path("p", &json("null"), style), empty);
        }
    }
}
