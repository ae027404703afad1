//! What is written, and what is left as it is.

use std::fs;

use super::{Project, row, spec};

#[test]
fn every_description_becomes_a_crate() {
    let json = r#"{"openapi": "3.0.3", "info": {"title": "None", "version": "1"}, "paths": {}}"#;
    let project = Project::new(&[
        ("specs/pets.yaml", &spec("Pet")),
        ("specs/pets.settings.yaml", "version: 2.0.0\nlicense: MIT\n"),
        ("specs/none.json", json),
    ]);

    let first = project.run(&["generate"]);
    assert_eq!(
        (first.exit, first.err.as_str()),
        (0, ""),
        "{}",
        first.show()
    );
    let cells = row(&first.out, "generated/pets");
    assert_eq!(cells[1..4], ["1", "1", "1"], "operations in, out, types");
    assert_eq!(
        cells[7..10],
        ["0", "0", "0"],
        "mended, approximated, ignored"
    );
    assert_eq!(cells[12..], ["0", "0"], "unchanged, removed");
    assert_eq!(row(&first.out, "generated/none")[1..4], ["0", "0", "0"]);
    let manifest = project.read("generated/pets/Cargo.toml");
    assert!(
        manifest.contains("name = \"pets-client\"\nversion = \"2.0.0\"\n"),
        "{manifest}"
    );
    assert!(project.has("generated/none/src/lib.rs"));

    let again = project.run(&["generate"]);
    let now = row(&again.out, "generated/pets");
    assert_eq!(now[11..], ["0", cells[11], "0"], "nothing to write");
}

#[test]
fn one_bad_description_keeps_all_from_being_written() {
    let project = Project::new(&[
        ("specs/bad.yaml", &spec("Pat")),
        ("specs/good.yaml", &spec("Pet")),
    ]);
    let run = project.run(&["generate"]);
    assert!(!project.has("generated"));
    insta::assert_snapshot!(run.show());
}

#[test]
fn bad_settings_are_shown_where_they_stand() {
    let project = Project::new(&[
        ("specs/pets.yaml", &spec("Pet")),
        ("specs/pets.settings.yaml", "license: MIT\nversion: 2.0\n"),
    ]);
    insta::assert_snapshot!(project.run(&["generate"]).show());
}

#[test]
fn check_shows_what_differs_and_how_to_mend_it() {
    let project = Project::new(&[("specs/pets.yaml", &spec("Pet"))]);
    let with_runtime = |command| project.run(&[command, "--runtime", "1.2.3"]);
    assert_eq!(with_runtime("generate").exit, 0);
    insta::assert_snapshot!("check_up_to_date", with_runtime("check").show());

    let manifest = project.read("generated/pets/Cargo.toml");
    project.write(
        "generated/pets/Cargo.toml",
        &manifest.replace("0.1.0", "9.9.9"),
    );
    fs::remove_file(project.path().join("generated/pets/README.md")).expect("a README");
    project.write("generated/old/.clientwright", "");
    insta::assert_snapshot!("check_differs", with_runtime("check").show());

    assert_eq!(with_runtime("generate").exit, 1);
    assert_eq!(
        project
            .run(&["generate", "--runtime", "1.2.3", "--force"])
            .exit,
        0
    );
    fs::remove_dir_all(project.path().join("generated/old")).expect("a folder");
    assert_eq!(with_runtime("check").exit, 0);
}

#[test]
fn files_of_others_are_left_alone() {
    let project = Project::new(&[
        ("pets.yaml", &spec("Pet")),
        ("generated/pets/notes.txt", "mine\n"),
    ]);
    let run = project.run(&["generate", "pets.yaml", "--force"]);
    insta::assert_snapshot!(run.show());
    assert!(!project.has("generated/pets/Cargo.toml"));
}

#[test]
fn what_cannot_be_read_exits_with_3() {
    let project = Project::new(&[]);
    let run = project.run(&["generate", "nowhere.yaml"]);
    assert_eq!(run.exit, 3, "{}", run.show());
    assert!(run.err.contains("cannot read nowhere.yaml"), "{}", run.err);
}

const OVERLAY: &str = "\
overlay: 1.0.0
info: { title: Mends pets, version: '1' }
actions:
  - target: $.components.schemas
    update: { Pat: { type: object, properties: { name: { type: string } } } }
";

#[test]
fn overlays_mend_a_description_for_every_command() {
    let project = Project::new(&[
        ("specs/pets.yaml", &spec("Pat")),
        ("specs/pets.overlay.yaml", OVERLAY),
    ]);
    assert_eq!(project.run(&["lint"]).exit, 1);
    let overlay = ["--overlay", "specs/pets.overlay.yaml"];
    let with = |command| project.run(&[&[command][..], &overlay].concat());
    for command in ["lint", "generate", "check"] {
        let run = with(command);
        assert_eq!(run.exit, 0, "{command}: {}", run.show());
    }
    let root = project.read("generated/pets/src/lib.rs");
    assert!(root.starts_with("// Made by Clientwright from pets.yaml, pets.overlay.yaml;"));
    project.write("generated/pets/README.md", "");
    let run = with("check");
    let mend = "clientwright generate --overlay specs/pets.overlay.yaml --force";
    assert!(run.out.contains(mend), "{}", run.show());

    project.write(
        "specs/pets.settings.yaml",
        "overlays: [pets.overlay.yaml]\n",
    );
    assert_eq!(project.run(&["lint"]).exit, 0);
    let run = project.run(&["lint", "--overlay", "nowhere.yaml"]);
    assert_eq!(run.exit, 3, "{}", run.show());
    let run = project.run(&["lint", "specs/pets.overlay.yaml"]);
    assert!(run.err.contains("this is an overlay"), "{}", run.show());
}
