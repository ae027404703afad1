//! What is no JSON, and what is too deep.

use std::collections::BTreeMap;

use clientwright_runtime::json::{to_vec, to_vec_full};
use clientwright_runtime::{Json, JsonText, record, union};

use crate::{fails, read};

#[test]
fn what_is_no_json_is_an_error_with_its_place() {
    assert_eq!(fails::<Json>(""), "expected JSON, found nothing");
    assert_eq!(fails::<Json>(" \n"), "expected JSON, found nothing");
    assert_eq!(
        fails::<Vec<i64>>("[1] x"),
        "not valid JSON at line 1 column 5: trailing characters"
    );
    assert_eq!(
        fails::<Vec<i64>>("[1,\n2,]"),
        "not valid JSON at line 2 column 3: trailing comma"
    );
    assert_eq!(
        fails::<Vec<i64>>("[1"),
        "not valid JSON at line 1 column 3: the text ends too early"
    );
    assert!(fails::<Json>("nul").starts_with("not valid JSON"));
    assert!(fails::<Json>("NaN").starts_with("not valid JSON"));
    assert!(
        fails::<f64>("Infinity").contains("JSON") || fails::<f64>("Infinity").contains("number")
    );
    assert!(fails::<f64>("-Infinity").starts_with("not valid JSON"));
    assert_eq!(read::<Vec<i64>>("\u{feff}[1]"), [1]);
}

/// Leads to itself in every way there is.
#[record]
pub struct Node {
    next: Option<Box<Node>>,
    all: Option<Vec<Node>>,
    by_key: Option<BTreeMap<String, Node>>,
    any: Option<Json>,
    either: Option<Box<Either>>,
}

/// A node or a list.
#[union]
pub enum Either {
    Nodes(Vec<Either>),
    Node(Node),
}

/// `open` as often as told, then `within`, then `close` as often.
fn nested(open: &str, within: &str, close: &str, depth: usize) -> String {
    format!("{}{within}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn nesting_has_a_limit_that_a_small_stack_holds() {
    let run = || {
        let forms = [
            (r#"{"next":"#, "}", 1),
            (r#"{"all":["#, "]}", 2),
            (r#"{"by_key":{"k":"#, "}}", 2),
            (r#"{"either":"#, "}", 1),
            (r#"{"either":[["#, "]]}", 3),
        ];
        for (open, close, levels) in forms {
            // The innermost object is a level, too.
            let node: Node = read(&nested(open, "{}", close, 127 / levels));
            assert_eq!(node.clone(), node);
            assert_eq!(to_vec_full(&node), to_vec(&node));
            assert!(format!("{node:#?}").contains("Node"));
            let error = fails::<Node>(&nested(open, "{}", close, 129));
            assert!(error.contains("nested more than 128 deep"), "{error}");
            let error = fails::<Node>(&open.repeat(100_000));
            assert!(error.contains("nested more than 128 deep"), "{error}");
        }
        let any: Json = read(&nested("[", "1", "]", 128));
        assert_eq!(any.clone(), any);
        assert!(fails::<Json>(&nested("[", "1", "]", 129)).contains("deep"));
        assert!(fails::<Json>(&"[{\"a\":".repeat(100_000)).contains("deep"));
        assert!(
            fails::<Node>(&format!("{{\"unknown\":{}}}", "[".repeat(100_000))).contains("deep")
        );
    };
    let thread = std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(run);
    thread.unwrap().join().unwrap();
}

/// Told apart by what is deep inside only.
#[record]
pub struct Left {
    x: Box<Deep>,
    left: Option<i64>,
}

/// Told apart by what is deep inside only.
#[record]
pub struct Right {
    x: Box<Deep>,
    right: Option<i64>,
}

/// Either.
#[union]
pub enum Deep {
    Left(Left),
    Right(Right),
    End(bool),
}

#[test]
fn unions_in_unions_do_not_take_exponential_time() {
    let text = nested(r#"{"neither":1,"x":"#, "null", "}", 100);
    assert!(fails::<Deep>(&text).contains("too many alternatives"));
    // Six levels of two alternatives are no problem.
    let text = nested(r#"{"right":1,"x":"#, "true", "}", 6);
    assert_eq!(
        String::from_utf8(to_vec(&read::<Deep>(&text)))
            .unwrap()
            .len(),
        text.len()
    );
}

/// Holds itself as it is and in a text.
#[record]
pub struct Packed {
    list: Option<Vec<Packed>>,
    text: Option<JsonText<Box<Packed>>>,
    deep: Option<JsonText<Box<Deep>>>,
}

/// An object with a document as a text under a key.
fn packed(key: &str, within: &str) -> String {
    format!("{{\"{key}\":{}}}", Json::from(within))
}

#[test]
fn what_is_in_a_text_is_as_deep_as_if_it_stood_there() {
    let run = || {
        // Each text in a text doubles what has to be escaped.
        let texts = |within: &str| (0..12).fold(within.to_owned(), |it, _| packed("text", &it));
        let lists = |depth| nested(r#"{"list":["#, "{}", "]}", depth);
        let most: Packed = read(&texts(&lists(51)));
        assert_eq!(most.clone(), most);
        assert!(fails::<Packed>(&texts(&lists(52))).contains("nested more than 128 deep"));
    };
    let thread = std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(run);
    thread.unwrap().join().unwrap();
}

#[test]
fn what_unions_try_in_texts_counts_as_well() {
    let text = nested(r#"{"neither":1,"x":"#, "null", "}", 100);
    assert!(fails::<Packed>(&packed("deep", &text)).contains("at deep: too many alternatives"));
}
