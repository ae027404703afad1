//! The page about what of OpenAPI there is names nothing that does not exist,
//! and leaves out no keyword that shapes no code.

use std::collections::BTreeSet;
use std::path::Path;

use clientwright_build::diagnostic::codes;
use clientwright_build::document::grammar::{Fate, Holds, Kind};

const PAGE: &str = include_str!("../../docs/openapi-support.md");
const FINDINGS: &str = include_str!("../../docs/findings.md");

/// A row of a table of three columns.
struct Row<'a> {
    what: &'a str,
    status: &'a str,
    fixtures: Vec<&'a str>,
}

fn rows() -> Vec<Row<'static>> {
    let lines = PAGE.lines().filter(|line| line.starts_with("| "));
    let cells = lines.map(|line| line.trim_matches('|').split('|').map(str::trim));
    let rows = cells.filter_map(|cells| match *cells.collect::<Vec<_>>() {
        ["what", ..] | ["---", ..] => None,
        [what, status, fixtures] => Some(Row {
            what,
            status,
            fixtures: words_of_code(fixtures),
        }),
        _ => None,
    });
    rows.collect()
}

/// What stands between backticks.
fn words_of_code(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The codes that a text links to.
fn codes_of(text: &str) -> Vec<&str> {
    let links = text.split("findings.md#").skip(1);
    links.filter_map(|link| link.split(')').next()).collect()
}

fn exists(path: &str) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.join(path).exists()
}

fn is_case(fixture: &str) -> bool {
    exists(&format!("tests/cases/{fixture}.yaml"))
}

fn is_finding(fixture: &str) -> bool {
    exists(&format!("generator/tests/findings/{fixture}.yaml"))
}

/// The kinds of objects that something holds.
fn kinds(holds: &Holds, into: &mut Vec<Kind>) {
    match holds {
        Holds::One(kind) | Holds::OrRef(kind) => into.push(*kind),
        Holds::SchemaOrBoolean => into.push(Kind::Schema),
        Holds::List(inner) | Holds::Map(inner) => kinds(inner, into),
        _ => {}
    }
}

#[test]
fn each_row_has_a_status_and_the_fixtures_that_show_it() {
    assert!(!rows().is_empty());
    for row in rows() {
        let Row {
            what,
            status,
            fixtures,
        } = &row;
        let shown = fixtures.iter().any(|fixture| is_case(fixture));
        let found = fixtures.iter().any(|fixture| is_finding(fixture));
        let right = match status.split(':').next() {
            Some("supported") => shown || found,
            Some("partly") => shown && status.contains(": "),
            Some("reported") => found && !codes_of(status).is_empty(),
            Some("not yet") => fixtures.is_empty(),
            _ => false,
        };
        assert!(right, "{what}: {status}: {fixtures:?}");
        for fixture in fixtures {
            let known = is_case(fixture) || is_finding(fixture);
            assert!(known, "{what}: there is no fixture `{fixture}`");
        }
    }
}

#[test]
fn each_code_that_it_links_to_is_known() {
    let linked = codes_of(PAGE);
    assert!(!linked.is_empty());
    for code in linked {
        assert!(codes::find(code).is_some(), "there is no code `{code}`");
    }
}

#[test]
fn each_keyword_that_shapes_no_code_is_named() {
    let mut named: BTreeSet<_> = PAGE.lines().flat_map(words_of_code).collect();
    named.extend(FINDINGS.lines().flat_map(words_of_code));
    let mut seen = Vec::new();
    let mut waiting = vec![Kind::Document];
    while let Some(kind) = waiting.pop() {
        if seen.contains(&kind) {
            continue;
        }
        seen.push(kind);
        let grammar = kind.grammar();
        for keyword in grammar.keywords {
            let silent = keyword.fate != Fate::Represented;
            assert!(
                !silent || named.contains(keyword.name),
                "`{}` of {} is not named",
                keyword.name,
                kind.name()
            );
            kinds(&keyword.holds, &mut waiting);
        }
        if let Some(pattern) = &grammar.pattern {
            kinds(&pattern.holds, &mut waiting);
        }
    }
}
