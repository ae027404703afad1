//! What is found: for people, for programs, and as reasons to stop.

use super::{Project, row, spec, two};

#[test]
fn findings_for_programs_are_json() {
    let project = Project::new(&[
        ("specs/bad.yaml", &spec("Pat")),
        ("specs/good.yaml", &spec("Pet")),
    ]);
    let run = project.run(&["generate", "--format", "json"]);
    assert_eq!(run.exit, 1);
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let [bad, good] = two(&report["clients"]);
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
    let [bad, good] = two(&report["descriptions"]);
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
    let [bad, pets] = two(&report["descriptions"]);
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
