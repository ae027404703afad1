//! The command as a user meets it: what it prints, writes and exits with.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// What a run left behind.
struct Run {
    exit: i32,
    out: String,
    err: String,
}

impl Run {
    /// All of it, as a snapshot shows it.
    fn show(&self) -> String {
        let mut text = format!("exit {}\n", self.exit);
        for (name, content) in [("out", &self.out), ("err", &self.err)] {
            if !content.is_empty() {
                text.push_str(&format!("---- {name}\n{}\n", content.trim_end()));
            }
        }
        text
    }
}

/// A project in a temporary folder.
struct Project(TempDir);

impl Project {
    fn new(files: &[(&str, &str)]) -> Self {
        let project = Project(tempfile::tempdir().expect("a temporary folder"));
        for (path, content) in files {
            project.write(path, content);
        }
        project
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, content: &str) {
        let place = self.path().join(path);
        fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        fs::write(place, content).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect("a file")
    }

    fn has(&self, path: &str) -> bool {
        self.path().join(path).exists()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_clientwright"))
            .args(arguments)
            .current_dir(self.path())
            .env_remove("NO_COLOR")
            .output()
            .expect("the command");
        Run {
            exit: output.status.code().expect("an exit code"),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

#[test]
fn help_teaches() {
    let project = Project::new(&[]);
    insta::assert_snapshot!("help", project.run(&["--help"]).show());
    insta::assert_snapshot!("help_generate", project.run(&["generate", "--help"]).show());
    insta::assert_snapshot!("help_check", project.run(&["check", "--help"]).show());
    insta::assert_snapshot!("help_lint", project.run(&["lint", "--help"]).show());
    insta::assert_snapshot!("help_explain", project.run(&["explain", "--help"]).show());
}

#[test]
fn what_is_not_understood_exits_with_2() {
    let project = Project::new(&[("empty/specs/.spectral.yaml", "rules: {}\n")]);
    let runs = [
        project.run(&["generate"]),
        project.run(&["generate", "a/x.yaml", "b/x.json"]),
        project.run(&["generate", "x.yaml", "--runtime", "nowhere"]),
        project.run(&["generat"]),
    ];
    let shown: Vec<String> = runs.iter().map(Run::show).collect();
    insta::assert_snapshot!(shown.join("\n"));
    assert!(runs.iter().all(|run| run.exit == 2));
}

/// A description with one operation, which answers with a schema of this name.
fn spec(schema: &str) -> String {
    format!(
        "\
openapi: 3.0.3
info: {{ title: Pets, version: 1.0.0 }}
servers: [{{ url: https://pets.example.com }}]
paths:
  /pets/{{petId}}:
    get:
      operationId: getPet
      parameters:
        - {{ name: petId, in: path, required: true, schema: {{ type: string }} }}
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/{schema}'
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {{ type: string }}
"
    )
}

/// The cells of a table's row, by the name in its first column.
fn row<'a>(table: &'a str, name: &str) -> Vec<&'a str> {
    let rows = table
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>());
    let found = rows.into_iter().find(|cells| cells.first() == Some(&name));
    found.unwrap_or_else(|| panic!("no row {name} in\n{table}"))
}

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
fn findings_for_programs_are_json() {
    let project = Project::new(&[
        ("specs/bad.yaml", &spec("Pat")),
        ("specs/good.yaml", &spec("Pet")),
    ]);
    let run = project.run(&["generate", "--format", "json"]);
    assert_eq!(run.exit, 1);
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let [bad, good] = report["clients"].as_array().expect("a list").as_slice() else {
        panic!("not two clients: {report:#}");
    };
    assert_eq!(bad["spec"], "specs/bad.yaml");
    let finding = &bad["findings"][0];
    assert_eq!(finding["severity"], "error", "{report:#}");
    assert_eq!(finding["code"], "dangling-reference");
    assert_eq!(good["operations"], serde_json::json!({ "in": 1, "out": 1 }));
    assert_eq!(
        good["files"],
        serde_json::Value::Null,
        "nothing was written"
    );
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

#[test]
fn colours_are_for_terminals() {
    let project = Project::new(&[("specs/bad.yaml", &spec("Pat"))]);
    let run = project.run(&["check"]);
    assert!(
        !run.err.is_empty() && !run.show().contains('\u{1b}'),
        "{}",
        run.show()
    );
}

#[test]
fn lint_shows_findings_and_writes_nothing() {
    let project = Project::new(&[
        ("specs/bad.yaml", &spec("Pat")),
        ("specs/good.yaml", &spec("Pet")),
    ]);
    let run = project.run(&["lint"]);
    insta::assert_snapshot!(run.show());
    assert!(!project.has("generated"));
    assert_eq!(project.run(&["lint", "specs/good.yaml"]).exit, 0);
    assert_eq!(project.run(&["lint", "specs/none.yaml"]).exit, 3);
    assert_eq!(Project::new(&[]).run(&["lint"]).exit, 2);
}

#[test]
fn lint_for_programs_is_json() {
    let project = Project::new(&[
        ("specs/bad.yaml", &spec("Pat")),
        ("specs/good.yaml", &spec("Pet")),
    ]);
    let run = project.run(&["lint", "--format", "json"]);
    assert_eq!((run.exit, run.err.as_str()), (1, ""), "{}", run.show());
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let [bad, good] = report["descriptions"]
        .as_array()
        .expect("a list")
        .as_slice()
    else {
        panic!("not two descriptions: {report:#}");
    };
    assert_eq!(bad["spec"], "specs/bad.yaml");
    assert_eq!(bad["errors"], 1);
    let finding = &bad["findings"][0];
    assert_eq!(finding["code"], "dangling-reference", "{report:#}");
    assert_eq!(
        (&finding["line"], &finding["column"]),
        (&16.into(), &23.into())
    );
    assert_eq!(good["findings"], serde_json::json!([]));
}

#[test]
fn what_an_error_reaches_can_be_left_out() {
    let two = spec("Pat").replace(
        "components:",
        "  /ping:
    get: { operationId: ping, responses: { '204': { description: None. } } }
components:",
    );
    let project = Project::new(&[("specs/pets.yaml", &two)]);
    assert_eq!(project.run(&["generate"]).exit, 1);
    assert!(!project.has("generated"));

    let run = project.run(&["generate", "--keep-going"]);
    assert_eq!(run.exit, 0, "{}", run.show());
    assert_eq!(row(&run.out, "generated/pets")[1..3], ["2", "1"]);
    assert!(
        run.out.contains("Left out of generated/pets"),
        "{}",
        run.show()
    );
    assert!(
        run.out.contains("\n  GET /pets/{petId}\n"),
        "{}",
        run.show()
    );
    assert!(
        run.err.contains("error[dangling-reference]"),
        "{}",
        run.show()
    );
    assert!(
        run.err.contains("warning[left-out-operation]"),
        "{}",
        run.show()
    );

    assert_eq!(project.run(&["check", "--keep-going"]).exit, 0);
    let json = project.run(&["check", "--keep-going", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    let client = &report["clients"][0];
    assert_eq!(client["left_out"], serde_json::json!(["GET /pets/{petId}"]));

    project.write("specs/pets.yaml", "openapi: 3.0.3\npaths: [");
    assert_eq!(
        project.run(&["generate", "--keep-going"]).exit,
        1,
        "fatal is fatal"
    );
}

#[test]
fn findings_are_explained() {
    let project = Project::new(&[]);
    insta::assert_snapshot!(project.run(&["explain", "dangling-reference"]).show());
    let slip = project.run(&["explain", "danglin-reference"]);
    assert_eq!(slip.exit, 2);
    assert!(
        slip.err.contains("did you mean `dangling-reference`?"),
        "{}",
        slip.err
    );
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

/// A description with two operations, of which one has something that is ignored.
fn spec_with_not() -> String {
    spec("Pet").replace(
        "components:",
        "  /ping:
    get:
      operationId: ping
      parameters:
        - { name: q, in: query, schema: { type: string, not: { enum: [a] } } }
      responses: { '204': { description: None. } }
components:",
    )
}

#[test]
fn classes_can_be_denied() {
    let project = Project::new(&[("specs/pets.yaml", &spec_with_not())]);
    assert_eq!(project.run(&["generate"]).exit, 0);
    for (class, exit) in [
        ("ignored", 1),
        ("note", 1),
        ("ignored-keyword", 1),
        ("approximated", 0),
        ("repair", 0),
        ("any-of", 0),
    ] {
        for command in ["generate", "check", "lint"] {
            let run = project.run(&[command, "--deny", "unused", "--deny", class]);
            assert_eq!(run.exit, exit, "{command} --deny {class}: {}", run.show());
            let told = run.err.contains("error[ignored-keyword]");
            assert_eq!(told, exit == 1, "{}", run.show());
        }
    }
    let run = project.run(&["generate", "--deny", "ignored", "--keep-going"]);
    assert_eq!(run.exit, 0, "{}", run.show());
    assert!(run.out.contains("\n  GET /ping\n"), "{}", run.show());
    assert_eq!(row(&run.out, "generated/pets")[1..3], ["2", "1"]);
    let both = [
        "generate",
        "--deny=ignored",
        "--deny=left-out",
        "--keep-going",
    ];
    assert_eq!(project.run(&both).exit, 1);
    insta::assert_snapshot!(project.run(&["lint", "--deny", "ignord"]).show());
}

#[test]
fn the_account_is_written_whatever_is_found() {
    let project = Project::new(&[
        ("specs/bad.yaml", &spec("Pat")),
        ("specs/pets.yaml", &spec_with_not()),
    ]);
    let run = project.run(&["generate", "--report", "report.json"]);
    assert_eq!(run.exit, 1);
    let report: serde_json::Value =
        serde_json::from_str(&project.read("report.json")).expect("JSON");
    let [bad, pets] = report["descriptions"]
        .as_array()
        .expect("a list")
        .as_slice()
    else {
        panic!("not two descriptions: {report:#}");
    };
    assert_eq!(bad["description"], "specs/bad.yaml");
    assert_eq!(bad["operations"]["in"], 1);
    assert_eq!(bad["operations"]["out"], 0);
    assert_eq!(bad["totals"]["refused"], 1);
    assert_eq!(pets["operations"]["out"], 2);
    assert_eq!(pets["totals"]["ignored"], 1);
    let rows = pets["keys"].as_array().expect("a list");
    let not = rows.iter().find(|row| row["key"] == "not").expect("a row");
    assert_eq!(not["class"], "ignored");
    assert_eq!(not["object"], "schema");
    assert_eq!(not["file"], "specs/pets.yaml");
    assert_eq!(not["pointer"], "/paths/~1ping/get/parameters/0/schema/not");
    assert_eq!(not["why"][0]["code"], "ignored-keyword");
    // A second run gives the same bytes.
    let before = project.read("report.json");
    project.run(&["generate", "--report", "report.json"]);
    assert_eq!(project.read("report.json"), before);
    let nowhere = [
        "generate",
        "specs/pets.yaml",
        "--report",
        "nowhere/report.json",
    ];
    assert_eq!(project.run(&nowhere).exit, 3);
}
