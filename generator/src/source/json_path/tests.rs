use std::path::Path;

use super::{Query, Steps};
use crate::diagnostic::Diagnostics;
use crate::source;

const TREE: &str = "o: { j: 1, k: 2, \"a'b\": 3, 'x-y': 4 }\n\
    a: [{ b: 1, c: u }, { b: 2 }, { b: [1] }, { b: { } }, 5, true, null]\n\
    text: ab\n";

/// The pointers of what an expression selects in the tree.
fn select(expression: &str) -> Vec<String> {
    let mut found = Diagnostics::new();
    let source = source::parse(Path::new("x.yaml"), TREE.into(), &mut found);
    let root = source.root().expect("a tree");
    let query = Query::parse(expression).expect(expression);
    let Ok(nodes) = query.select(&source, root, &mut Steps::new(source.len())) else {
        panic!("{expression} takes too long");
    };
    let pointers = nodes.iter().map(|node| source.pointer(source.place(*node)));
    pointers.map(Option::unwrap_or_default).collect()
}

#[test]
fn expressions_select_what_the_rfc_says() {
    for (expression, selected) in [
        ("$", &[""][..]),
        ("$.o.j", &["/o/j"]),
        ("$['o']['k']", &["/o/k"]),
        ("$.o.x-y", &["/o/x-y"]),
        (r#"$.o['a\'b']"#, &["/o/a'b"]),
        (r#"$.o["a'b"]"#, &["/o/a'b"]),
        (r"$['\u006f'].j", &["/o/j"]),
        ("$.o.*", &["/o/j", "/o/k", "/o/a'b", "/o/x-y"]),
        ("$.a[0]", &["/a/0"]),
        ("$.a[-1]", &["/a/6"]),
        ("$.a[-9]", &[]),
        ("$.a[1:3]", &["/a/1", "/a/2"]),
        ("$.a[5:]", &["/a/5", "/a/6"]),
        ("$.a[::-3]", &["/a/6", "/a/3", "/a/0"]),
        ("$.a[4:1:-2]", &["/a/4", "/a/2"]),
        ("$.a[::0]", &[]),
        ("$.a[0, 0, 'b', 1]", &["/a/0", "/a/1"]),
        ("$..c", &["/a/0/c"]),
        ("$..[0]", &["/a/0", "/a/2/b/0"]),
        ("$ .a [0] .b", &["/a/0/b"]),
        ("$.a[?@.b]", &["/a/0", "/a/1", "/a/2", "/a/3"]),
        ("$.a[?@.b == 1]", &["/a/0"]),
        (
            "$.a[?@.b != 1]",
            &["/a/1", "/a/2", "/a/3", "/a/4", "/a/5", "/a/6"],
        ),
        ("$.a[?@.b >= 1 && @.b < 2]", &["/a/0"]),
        ("$.a[?@.b > 1 || @ == true]", &["/a/1", "/a/5"]),
        ("$.a[?!(@.b || @ == null)]", &["/a/4", "/a/5"]),
        ("$.a[?!@.b]", &["/a/4", "/a/5", "/a/6"]),
        (
            "$.a[?@.missing == @.other]",
            &["/a/0", "/a/1", "/a/2", "/a/3", "/a/4", "/a/5", "/a/6"],
        ),
        ("$.a[?@.b == $.o.k]", &["/a/1"]),
        ("$.a[?'u' == @.c]", &["/a/0"]),
        ("$.a[?length(@) == 2]", &["/a/0"]),
        ("$.a[?count(@.*) == 1]", &["/a/1", "/a/2", "/a/3"]),
        ("$.a[?value(@..c) == 'u']", &["/a/0"]),
        ("$[?match(@, 'a.')]", &["/text"]),
        ("$[?match(@, 'a')]", &[]),
        ("$[?search(@, 'b')]", &["/text"]),
        ("$.a[?match(@.c, $.o.j)]", &[]),
        ("$.a[?@.b == 1.0]", &["/a/0"]),
        ("$.a[?@ == 5e0]", &["/a/4"]),
    ] {
        assert_eq!(select(expression), selected, "{expression}");
    }
}

#[test]
fn what_is_no_expression_is_told() {
    for (text, why) in [
        ("", "a JSONPath begins with `$`"),
        ("@.a", "a JSONPath begins with `$`"),
        ("$.", "after `$.`, a name or `*` is expected"),
        ("$a", "after `$`, `.`, `[` or the end is expected, not `a`"),
        ("$ ", "after `$`, `.`, `[` or the end is expected, not ` `"),
        ("$.1", "after `$.`, a name or `*` is expected, not `1`"),
        (
            "$[",
            "after `$[`, a name in quotes, an index, `*` or `?` is expected",
        ),
        ("$['a", "after `$['a`, `'` is expected"),
        (r"$['\x']", r"`\x` stands for nothing"),
        (r"$['\ud800']", "half of a surrogate pair is no letter"),
        (
            r"$['\u12']",
            r"after `$['\u`, four hexadecimal digits is expected, not `1`",
        ),
        ("$[-0]", "`-0` is no index"),
        ("$[9007199254740992]", "`9007199254740992` is no index"),
        (
            "$[?@.a ==]",
            "after `$[?@.a ==`, a value, `@` or `$` is expected, not `]`",
        ),
        ("$[?1]", "after `$[?1`, a comparison is expected, not `]`"),
        ("$[?@.a == 01]", "`01` is no number of JSON"),
        (
            "$[?@[*] == 1]",
            "`==` compares single values, and one side is none",
        ),
        (
            "$[?match(@, 'a') == true]",
            "`==` compares single values, and one side is none",
        ),
        (
            "$[?length(@.*) == 1]",
            "`length` is given arguments that it does not take",
        ),
        (
            "$[?length(@)]",
            "after `$[?length(@)`, a comparison is expected, not `]`",
        ),
        ("$[?lenght(@) == 1]", "there is no function `lenght`"),
    ] {
        let told = Query::parse(text).map(|_| ()).expect_err(text);
        assert_eq!(told, why, "{text}");
    }
}
