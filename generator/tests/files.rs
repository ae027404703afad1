//! What `Files` does to a folder: writes what changed, removes what is stale,
//! and leaves everything else alone, also when it fails.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clientwright_build::files::{Difference, DifferenceKind, Error, Files, Summary};
use tempfile::TempDir;

fn files(files: &[(&str, &str)]) -> Files {
    files
        .iter()
        .map(|(path, content)| ((*path).to_owned(), (*content).to_owned()))
        .collect()
}

/// A folder with what a first run wrote.
fn written(first: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    files(first)
        .write(folder.path(), false)
        .expect("a first write");
    folder
}

/// Everything in a folder; folders end in `/`.
fn on_disk(root: &Path) -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path
                .strip_prefix(root)
                .expect("a path inside")
                .display()
                .to_string();
            if path.is_dir() {
                found.insert(format!("{name}/"), String::new());
                walk(root, &path, found);
            } else {
                found.insert(name, fs::read_to_string(&path).expect("text"));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(root, root, &mut found);
    found
}

fn counts(summary: Summary) -> (usize, usize, usize) {
    (summary.written, summary.unchanged, summary.removed)
}

/// The codes of the findings for which a write is refused.
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Vec<&'static str> {
    match outcome {
        Err(Error::Refused(findings)) => findings.iter().map(|finding| finding.code).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn lists_what_it_wrote() {
    let folder = written(&[("src/lib.rs", "mod a;\n"), ("Cargo.toml", "[package]\n")]);
    let list = fs::read_to_string(folder.path().join(".clientwright")).expect("a list");
    insta::assert_snapshot!(list, @r"
    # The files here that Clientwright makes, and a hash of each; do not edit.
    1e7f9162e3f5d435 Cargo.toml
    f0a896c8de710fd9 src/lib.rs
    ");
}

#[test]
fn writes_only_what_changed() {
    let folder = written(&[("a.rs", "a\n"), ("b.rs", "b\n")]);
    let place = folder.path().join("a.rs");
    let before = fs::metadata(&place)
        .and_then(|found| found.modified())
        .expect("a time");
    let next = files(&[("a.rs", "a\n"), ("b.rs", "B\n"), ("c/d.rs", "d\n")]);

    assert_eq!(
        counts(next.write(folder.path(), false).expect("a write")),
        (2, 1, 0)
    );
    assert_eq!(
        counts(next.write(folder.path(), false).expect("a write")),
        (0, 3, 0)
    );

    let after = fs::metadata(&place)
        .and_then(|found| found.modified())
        .expect("a time");
    assert_eq!(before, after);
    assert_eq!(
        fs::read_to_string(folder.path().join("c/d.rs")).expect("a file"),
        "d\n"
    );
    assert!(!folder.path().join(".clientwright.tmp").exists());
}

#[test]
fn removes_what_is_stale_and_the_folders_left_empty() {
    let folder = written(&[
        ("a.rs", "a\n"),
        ("types/deep/b.rs", "b\n"),
        ("mine/c.rs", "c\n"),
    ]);
    fs::write(folder.path().join("mine/own.rs"), "mine\n").expect("an own file");

    let summary = files(&[("a.rs", "a\n")])
        .write(folder.path(), false)
        .expect("a write");

    assert_eq!(counts(summary), (0, 1, 2));
    let found: Vec<String> = on_disk(folder.path()).into_keys().collect();
    assert_eq!(found, [".clientwright", "a.rs", "mine/", "mine/own.rs"]);
}

#[test]
fn a_file_gives_way_to_a_folder_and_back() {
    let folder = written(&[("types", "a file\n")]);
    let nested = files(&[("types/lead.rs", "lead\n")]);
    assert_eq!(
        counts(nested.write(folder.path(), false).expect("a write")),
        (1, 0, 1)
    );
    let flat = files(&[("types", "a file\n")]);
    assert_eq!(
        counts(flat.write(folder.path(), false).expect("a write")),
        (1, 0, 1)
    );
    assert!(folder.path().join("types").is_file());
}

#[test]
fn an_edited_file_needs_force() {
    let folder = written(&[("a.rs", "a\n"), ("b.rs", "b\n"), ("stale.rs", "s\n")]);
    fs::write(folder.path().join("a.rs"), "edited\n").expect("an edit");
    fs::write(folder.path().join("stale.rs"), "edited\n").expect("an edit");
    let before = on_disk(folder.path());
    let next = files(&[("a.rs", "A\n"), ("b.rs", "B\n")]);

    assert_eq!(
        refused(next.write(folder.path(), false)),
        ["edited-file", "edited-file"]
    );
    assert_eq!(on_disk(folder.path()), before);

    assert_eq!(
        counts(next.write(folder.path(), true).expect("a write")),
        (2, 0, 1)
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("a.rs")).expect("a file"),
        "A\n"
    );
}

#[test]
fn an_edit_that_comes_to_the_same_is_none() {
    let folder = written(&[("a.rs", "a\n")]);
    fs::write(folder.path().join("a.rs"), "A\n").expect("an edit");
    let summary = files(&[("a.rs", "A\n")])
        .write(folder.path(), false)
        .expect("a write");
    assert_eq!(counts(summary), (0, 1, 0));
}

#[test]
fn line_ends_of_windows_are_no_edit() {
    let folder = written(&[("a.rs", "a\nb\n")]);
    fs::write(folder.path().join("a.rs"), "a\r\nb\r\n").expect("a checkout");
    assert_eq!(
        files(&[("a.rs", "a\nb\n")])
            .compare(folder.path())
            .expect("a comparison"),
        []
    );
    let summary = files(&[("a.rs", "A\n")])
        .write(folder.path(), false)
        .expect("a write");
    assert_eq!(counts(summary), (1, 0, 0));
}

#[test]
fn an_own_file_in_the_way_needs_force() {
    let folder = written(&[("a.rs", "a\n")]);
    fs::write(folder.path().join("b.rs"), "own\n").expect("an own file");
    let next = files(&[("a.rs", "a\n"), ("b.rs", "b\n")]);
    assert_eq!(refused(next.write(folder.path(), false)), ["foreign-file"]);
    assert_eq!(
        counts(next.write(folder.path(), true).expect("a write")),
        (1, 1, 0)
    );
}

#[test]
fn a_folder_that_is_not_ours_is_refused_also_with_force() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let next = files(&[("a.rs", "a\n")]);
    assert_eq!(
        next.write(folder.path(), false).map(counts).ok(),
        Some((1, 0, 0))
    );

    fs::remove_file(folder.path().join(".clientwright")).expect("a list");
    assert_eq!(refused(next.write(folder.path(), true)), ["foreign-folder"]);
    assert_eq!(refused(next.compare(folder.path())), ["foreign-folder"]);
    assert_eq!(
        refused(next.write(&folder.path().join("a.rs"), true)),
        ["foreign-folder"]
    );
}

#[test]
fn what_a_killed_run_left_is_no_obstacle() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join(".clientwright.tmp")).expect("a folder");
    fs::write(folder.path().join(".clientwright.tmp/new-0"), "half").expect("a file");
    files(&[("a.rs", "a\n")])
        .write(folder.path(), false)
        .expect("a write");
    let found: Vec<String> = on_disk(folder.path()).into_keys().collect();
    assert_eq!(found, [".clientwright", "a.rs"]);
}

#[test]
fn a_list_with_the_marks_of_a_merge_needs_force() {
    let folder = written(&[("a.rs", "a\n"), ("b.rs", "b\n")]);
    let place = folder.path().join(".clientwright");
    let list = fs::read_to_string(&place).expect("a list");
    fs::write(
        &place,
        format!("<<<<<<< ours\n{list}=======\n>>>>>>> theirs\n"),
    )
    .expect("a merge");
    let next = files(&[("a.rs", "A\n")]);
    assert_eq!(refused(next.write(folder.path(), false)), ["broken-list"]);
    assert_eq!(
        counts(next.write(folder.path(), true).expect("a write")),
        (1, 0, 1)
    );
}

#[test]
fn nothing_is_written_outside() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("out");
    for path in [
        "../a",
        "/etc/a",
        "a/../../b",
        "a//b",
        "./a",
        "",
        "C:/a",
        "a\\..\\b",
        ".clientwright",
        ".clientwright.tmp/a",
    ] {
        assert_eq!(
            refused(files(&[(path, "x")]).write(&out, true)),
            ["path-outside"],
            "{path}"
        );
    }
    assert!(!out.exists());
}

#[test]
fn a_list_cannot_name_what_is_outside() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (own, out) = (folder.path().join("own.rs"), folder.path().join("out"));
    fs::write(&own, "own\n").expect("an own file");
    fs::create_dir(&out).expect("a folder");
    fs::write(out.join(".clientwright"), "0000000000000000 ../own.rs\n").expect("a list");
    files(&[("a.rs", "a\n")])
        .write(&out, true)
        .expect("a write");
    assert!(own.exists());
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_is_refused() {
    let folder = written(&[("src/a.rs", "a\n")]);
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    fs::rename(folder.path().join("src"), elsewhere.path().join("src")).expect("a move");
    std::os::unix::fs::symlink(elsewhere.path().join("src"), folder.path().join("src"))
        .expect("a link");

    assert_eq!(
        refused(files(&[("src/a.rs", "A\n")]).write(folder.path(), true)),
        ["path-outside"]
    );
    assert_eq!(
        refused(files(&[("b.rs", "b\n")]).write(folder.path(), true)),
        ["path-outside"]
    );
    assert_eq!(
        fs::read_to_string(elsewhere.path().join("src/a.rs")).expect("a file"),
        "a\n"
    );
}

/// A folder stands where the last file goes: by then one file was removed, one
/// replaced and one folder made.
#[test]
fn a_failure_half_way_leaves_everything_as_it_was() {
    let folder = written(&[("a.rs", "a\n"), ("gone/stale.rs", "s\n")]);
    fs::create_dir(folder.path().join("z.rs")).expect("a folder");
    fs::write(folder.path().join("z.rs/own"), "own\n").expect("an own file");
    let before = on_disk(folder.path());

    let next = files(&[("a.rs", "A\n"), ("new/b.rs", "b\n"), ("z.rs", "z\n")]);
    match next.write(folder.path(), true) {
        Err(Error::Io(error)) => assert_eq!(error.action, "write"),
        other => panic!("not failed: {other:?}"),
    }
    assert_eq!(on_disk(folder.path()), before);
}

#[test]
fn a_failure_at_first_leaves_no_folder() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("deep/out");
    // A file and a folder of one name cannot both be.
    let next = files(&[("a", "a\n"), ("a/b", "b\n")]);
    assert!(matches!(next.write(&out, false), Err(Error::Io(_))));
    assert!(on_disk(folder.path()).is_empty());
}

#[test]
fn tells_how_the_disk_differs() {
    let folder = written(&[
        ("changed.rs", "1\n2\n3\n4\n5\n6\n7\n8\n9\n"),
        ("same.rs", "s\n"),
        ("stale.rs", "s\n"),
    ]);
    let next = files(&[
        ("changed.rs", "0\n1\n2\n3\n4\n5\n6\n7\neight\n9\n"),
        ("missing.rs", "m\n"),
        ("same.rs", "s\n"),
    ]);
    let before = on_disk(folder.path());

    let found = next.compare(folder.path()).expect("a comparison");

    let shown: Vec<String> = found
        .iter()
        .filter(|it| it.path != ".clientwright")
        .map(show)
        .collect();
    insta::assert_snapshot!(shown.join(""), @r"
    changed.rs
    @@ -1,3 +1,4 @@
    +0
     1
     2
     3
    @@ -5,5 +6,5 @@
     5
     6
     7
    -8
    +eight
     9
    missing.rs: Missing
    stale.rs: Stale
    ");
    assert_eq!(on_disk(folder.path()), before);

    next.write(folder.path(), false).expect("a write");
    assert_eq!(next.compare(folder.path()).expect("a comparison"), []);
}

fn show(difference: &Difference) -> String {
    match &difference.kind {
        DifferenceKind::Changed(diff) => format!("{}\n{diff}", difference.path),
        kind => format!("{}: {kind:?}\n", difference.path),
    }
}

#[test]
fn a_folder_that_is_not_there_lacks_everything() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let found = files(&[("a.rs", "a\n")])
        .compare(&folder.path().join("none"))
        .expect("a comparison");
    let shown: Vec<String> = found.iter().map(show).collect();
    assert_eq!(shown, [".clientwright: Missing\n", "a.rs: Missing\n"]);
}
