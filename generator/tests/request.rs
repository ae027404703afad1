//! What can be asked of `Build`, and what comes of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clientwright_build::{Build, ErrorKind, Runtime};
use tempfile::TempDir;

const SPEC: &str = "\
openapi: 3.0.3
info: { title: Shop, version: 1.0.0 }
servers: [{ url: https://shop.example.com }]
paths:
  /orders:
    get: { tags: [Orders, Products], operationId: listOrders, responses: { '204': { description: None. } } }
  /products:
    get: { tags: [Products], operationId: listProducts, responses: { '204': { description: None. } } }
  /ping:
    get: { operationId: ping, responses: { '204': { description: None. } } }
";

/// A folder with the description of a shop, and the path of that.
fn shop() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let spec = folder.path().join("shop.yaml");
    fs::write(&spec, SPEC).expect("a file");
    (folder, spec)
}

fn files(build: &Build) -> BTreeMap<String, String> {
    let client = build.render().expect("a client");
    client
        .files()
        .map(|(path, content)| (path.to_owned(), content.to_owned()))
        .collect()
}

#[test]
fn only_the_root_differs_between_crate_and_module() {
    let (_folder, spec) = shop();
    let mut module = files(&Build::new(&spec));
    let mut package = files(&Build::new(&spec).package(Runtime::default()));

    assert!(
        module
            .remove("lib.rs")
            .is_some_and(|root| !root.contains("#!["))
    );
    assert!(package.remove("src/lib.rs").is_some());
    for own in ["Cargo.toml", "README.md"] {
        assert!(package.remove(own).is_some(), "{own}");
    }
    let package: BTreeMap<_, _> = package
        .into_iter()
        .map(|(path, content)| (path.trim_start_matches("src/").to_owned(), content))
        .collect();
    assert_eq!(module, package);
}

#[test]
fn tags_leave_out_the_operations_of_others() {
    let (_folder, spec) = shop();
    let client = Build::new(&spec)
        .tags(["Products"])
        .render()
        .expect("a client");
    let counts = client.counts();
    assert_eq!((counts.operations_in, counts.operations_out), (2, 2));
    let paths: Vec<&str> = client.files().map(|(path, _)| path).collect();
    assert!(paths.contains(&"operations/products.rs"), "{paths:?}");
    assert!(paths.contains(&"operations/untagged.rs"), "{paths:?}");
    assert!(!paths.contains(&"operations/orders.rs"), "{paths:?}");
}

#[test]
fn a_tag_that_is_none_is_an_error() {
    let (_folder, spec) = shop();
    let error = Build::new(&spec)
        .tags(["Produkts"])
        .render()
        .expect_err("no such tag");
    assert_eq!(error.kind(), ErrorKind::Findings);
    let text = error.to_string();
    assert!(
        text.contains("Produkts") && text.contains("Orders, Products"),
        "{text}"
    );
}

#[test]
fn a_crate_finds_the_runtime_from_where_it_stands() {
    let (folder, spec) = shop();
    let build = Build::new(&spec)
        .package(Runtime::Path(folder.path().join("parts/runtime")))
        .out_dir(folder.path().join("generated/shop"));
    let manifest = &files(&build)["Cargo.toml"];
    assert!(
        manifest.contains("path = \"../../parts/runtime\""),
        "{manifest}"
    );
    assert!(
        manifest.contains("all = [\"orders\", \"products\"]"),
        "{manifest}"
    );
}

#[test]
fn the_readme_shows_every_operation() {
    let (_folder, spec) = shop();
    let readme = &files(&Build::new(&spec).package(Runtime::default()))["README.md"];
    for call in ["`GET /orders`", "`GET /products`", "`GET /ping`"] {
        assert!(readme.contains(call), "{readme}");
    }
    // What rustdoc hides, Markdown would show.
    assert!(
        !readme.lines().any(|line| line.starts_with("# Ok")),
        "{readme}"
    );
}

#[test]
fn without_a_folder_nothing_is_written() {
    let (_folder, spec) = shop();
    let client = Build::new(&spec).render().expect("a client");
    // Cargo sets `OUT_DIR` for tests of packages with a build script only.
    assert_eq!(client.folder(), None);
    let error = client.write(false).expect_err("no folder");
    assert!(
        error.to_string().contains("`OUT_DIR` is not set"),
        "{error}"
    );
}
