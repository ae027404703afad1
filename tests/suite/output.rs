//! The code of each fixture. `client.rs` and `lib.rs` stand only where the
//! fixture is about them: everywhere else they are the same.

use clientwright_build::Build;

use crate::support::stem;

/// Fixtures about credentials, callbacks, servers and names, whose clients are shown whole.
const WHOLE: &[&str] = &[
    "api_keys",
    "basic",
    "callbacks",
    "names",
    "server_variables",
    "servers",
];

#[test]
fn the_code_of_each_fixture() {
    insta::glob!("..", "cases/*.yaml", |path| {
        let name = stem(path);
        if name.ends_with(".settings") {
            return;
        }
        let client = Build::new(path).render().expect("a fixture without errors");
        let mut shown = String::new();
        for (path, text) in client.files() {
            if WHOLE.contains(&name.as_str()) || !matches!(path, "client.rs" | "lib.rs") {
                shown.push_str(&format!("=== {path}\n{text}\n"));
            }
        }
        insta::assert_snapshot!(shown);
    });
}
