//! Query arguments, in the styles `form`, `spaceDelimited`, `pipeDelimited` and `deepObject`.

use super::percent::{Keep, push, push_bytes};
use super::{Flat, Node, flat, flat_node, is_absent, json_text, node, text};
use crate::value::{Encode, View};

/// How a query argument is written: `style` and `explode` of the description.
///
/// `spaceDelimited` and `pipeDelimited` with `explode` are the same as [`QueryStyle::Form`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryStyle {
    /// `name=a&name=b`; an object gives its keys away: `key=a&other=b`.
    #[default]
    Form,
    /// `name=a,b` and `name=key,a,other,b`: `form` without `explode`.
    Comma,
    /// `name=a%20b` and `name=key%20a%20other%20b`
    Space,
    /// `name=a%7Cb` and `name=key%7Ca%7Cother%7Cb`
    Pipe,
    /// `name=a%09b` and `name=key%09a%09other%09b` (`collectionFormat: tsv`)
    Tab,
    /// `name[key]=a&name[other][inner]=b`, brackets encoded; arrays by index: `name[key][0]=a`.
    Deep,
    /// `name=` and JSON text (`content: application/json`).
    Json,
    /// The value as the whole query, without a name (`in: querystring`).
    Whole,
    /// JSON text as the whole query, without a name.
    WholeJson,
    /// `name` without a value where it is `true`, nothing where it is `false`
    /// (`allowEmptyValue`). Other values are as in [`QueryStyle::Form`].
    Flag,
}

/// How a key or a value of a query or form is written.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) key: Keep,
    pub(crate) value: Keep,
}

impl Rules {
    /// Of a query; `reserved` is `allowReserved`.
    pub(crate) fn query(reserved: bool) -> Self {
        Self {
            key: Keep::Unreserved,
            value: if reserved {
                Keep::QueryValue
            } else {
                Keep::Unreserved
            },
        }
    }

    /// Of a form in a body.
    pub(crate) const FORM: Self = Self {
        key: Keep::Form,
        value: Keep::Form,
    };
}

/// Adds an argument to a query.
pub(crate) fn query(
    out: &mut String,
    name: &str,
    value: &dyn Encode,
    style: QueryStyle,
    reserved: bool,
) {
    let rules = Rules::query(reserved);
    let between = match style {
        QueryStyle::Form => return exploded(out, name, value, rules),
        QueryStyle::Flag => {
            return match value.view() {
                View::Bool(true) => push(out, name, rules.key),
                View::Bool(false) => {}
                _ => exploded(out, name, value, rules),
            };
        }
        QueryStyle::Deep => return deep(out, name, value, rules),
        QueryStyle::Json => {
            if !is_absent(value) {
                pair(out, name, &json_text(value), rules);
            }
            return;
        }
        QueryStyle::Whole => return push(out, &text(value), rules.value),
        QueryStyle::WholeJson if is_absent(value) => return,
        QueryStyle::WholeJson => return push(out, &json_text(value), rules.value),
        QueryStyle::Comma => ",",
        QueryStyle::Space => "%20",
        QueryStyle::Pipe => "%7C",
        QueryStyle::Tab => "%09",
    };
    let texts = match flat(value) {
        Flat::Nothing => return,
        Flat::Text(text) => return pair(out, name, &text, rules),
        Flat::Items(items) => items,
        Flat::Pairs(pairs) => pairs.into_iter().flat_map(<[String; 2]>::from).collect(),
    };
    key(out, name, rules);
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        push(out, text, rules.value);
    }
}

/// `name=a&name=b`, and the keys of an object by themselves.
fn exploded(out: &mut String, name: &str, value: &dyn Encode, rules: Rules) {
    match node(value) {
        Node::Object(entries) => {
            entries.walk(&mut |key, value, _| repeated(out, key, value, rules));
        }
        _ => repeated(out, name, value, rules),
    }
}

/// `key=a&key=b`; objects and nested arrays as JSON text.
pub(crate) fn repeated(out: &mut String, name: &str, value: &dyn Encode, rules: Rules) {
    let node = node(value);
    if let Node::File(file) = node {
        key(out, name, rules);
        return push_bytes(out, &file.content, rules.value);
    }
    match flat_node(node, value) {
        Flat::Nothing => {}
        Flat::Text(text) => pair(out, name, &text, rules),
        Flat::Items(items) => {
            for item in items {
                pair(out, name, &item, rules);
            }
        }
        Flat::Pairs(_) => pair(out, name, &json_text(value), rules),
    }
}

/// `name[key][0]=a`, all the way down.
pub(crate) fn deep(out: &mut String, name: &str, value: &dyn Encode, rules: Rules) {
    walk_deep(name, value, &mut |name, value| {
        repeated(out, name, value, rules)
    });
}

/// Calls `each` with the bracketed name of every value that has no values within.
pub(crate) fn walk_deep(name: &str, value: &dyn Encode, each: &mut dyn FnMut(&str, &dyn Encode)) {
    match node(value) {
        Node::Absent => {}
        Node::Null | Node::Text(_) | Node::File(_) => each(name, value),
        Node::List(list) => {
            for index in 0..list.count() {
                walk_deep(&format!("{name}[{index}]"), list.item(index), each);
            }
        }
        Node::Object(entries) => entries.walk(&mut |key, value, _| {
            walk_deep(&format!("{name}[{key}]"), value, each);
        }),
    }
}

/// Writes `name=value`, after an `&` where something stands before.
pub(crate) fn pair(out: &mut String, name: &str, value: &str, rules: Rules) {
    key(out, name, rules);
    push(out, value, rules.value);
}

pub(crate) fn key(out: &mut String, name: &str, rules: Rules) {
    if !out.is_empty() {
        out.push('&');
    }
    push(out, name, rules.key);
    out.push('=');
}

#[cfg(test)]
mod tests {
    use super::super::samples::{color, json, list, map};
    use super::{QueryStyle, query};
    use crate::value::Encode;

    fn one(value: &dyn Encode, style: QueryStyle) -> String {
        let mut out = String::new();
        query(&mut out, "color", value, style, false);
        out
    }

    #[track_caller]
    fn check(style: QueryStyle, text: &str, items: &str, object: &str) {
        assert_eq!(one(&"a b&c=d+'", style), text);
        assert_eq!(one(&list(), style), items);
        assert_eq!(one(&color(), style), object);
    }

    #[test]
    fn styles() {
        let text = "color=a%20b%26c%3Dd%2B%27";
        check(
            QueryStyle::Form,
            text,
            "color=blue&color=b%2Cl&color=a%20b%26c",
            "R=100&G=2%200",
        );
        check(
            QueryStyle::Comma,
            text,
            "color=blue,b%2Cl,a%20b%26c",
            "color=R,100,G,2%200",
        );
        check(
            QueryStyle::Space,
            text,
            "color=blue%20b%2Cl%20a%20b%26c",
            "color=R%20100%20G%202%200",
        );
        check(
            QueryStyle::Pipe,
            text,
            "color=blue%7Cb%2Cl%7Ca%20b%26c",
            "color=R%7C100%7CG%7C2%200",
        );
        check(
            QueryStyle::Deep,
            text,
            "color%5B0%5D=blue&color%5B1%5D=b%2Cl&color%5B2%5D=a%20b%26c",
            "color%5BR%5D=100&color%5BG%5D=2%200",
        );
    }

    #[test]
    fn nested_values() {
        let nested = json(r#"{"a":{"b":[1,{"c":"x y"}]},"d":null,"e":[],"f":{}}"#);
        assert_eq!(
            one(&nested, QueryStyle::Deep),
            "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=x%20y&color%5Bd%5D="
        );
        assert_eq!(
            one(&json(r#"{"a":{"b":1},"c":[1,2]}"#), QueryStyle::Form),
            "a=%7B%22b%22%3A1%7D&c=1&c=2"
        );
        assert_eq!(
            one(&json(r#"[[1],[2]]"#), QueryStyle::Form),
            "color=%5B%5B1%5D%2C%5B2%5D%5D"
        );
        assert_eq!(
            one(&json(r#"{"a":[1]}"#), QueryStyle::Json),
            "color=%7B%22a%22%3A%5B1%5D%7D"
        );
        assert_eq!(one(&map(), QueryStyle::Form), "a=1&b=2");
    }

    #[test]
    fn keys_are_encoded() {
        let mut out = "a=1".to_owned();
        query(&mut out, "filter[x y]", &1_i64, QueryStyle::Form, false);
        assert_eq!(out, "a=1&filter%5Bx%20y%5D=1");
    }

    #[test]
    fn whole_queries_have_no_name() {
        assert_eq!(one(&"$.a[1:1]", QueryStyle::Whole), "%24.a%5B1%3A1%5D");
        assert_eq!(one(&None::<String>, QueryStyle::Whole), "");
        let object = json(r#"{"a":1}"#);
        assert_eq!(one(&object, QueryStyle::WholeJson), "%7B%22a%22%3A1%7D");
        assert_eq!(one(&None::<i64>, QueryStyle::WholeJson), "");
    }

    #[test]
    fn flags() {
        assert_eq!(one(&true, QueryStyle::Flag), "color");
        assert_eq!(one(&false, QueryStyle::Flag), "");
        assert_eq!(one(&None::<bool>, QueryStyle::Flag), "");
        assert_eq!(one(&"red", QueryStyle::Flag), "color=red");
    }

    #[test]
    fn reserved() {
        let mut out = String::new();
        query(&mut out, "q", &"a/b?c=d&e", QueryStyle::Form, true);
        query(&mut out, "l", &vec!["a:b", "c,d"], QueryStyle::Comma, true);
        assert_eq!(out, "q=a/b?c=d%26e&l=a:b,c,d");
    }

    #[test]
    fn absent_empty_and_null() {
        for style in [
            QueryStyle::Form,
            QueryStyle::Comma,
            QueryStyle::Space,
            QueryStyle::Pipe,
            QueryStyle::Deep,
        ] {
            assert_eq!(one(&None::<String>, style), "");
            assert_eq!(one(&Vec::<String>::new(), style), "");
            assert_eq!(one(&json("{}"), style), "");
            assert_eq!(one(&json("null"), style), "color=");
            assert_eq!(one(&"", style), "color=");
        }
        assert_eq!(one(&None::<String>, QueryStyle::Json), "");
        assert_eq!(
            one(&vec![Some(1_i64), None], QueryStyle::Form),
            "color=1&color="
        );
    }
}
