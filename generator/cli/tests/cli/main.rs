//! The command as a user meets it: what it prints, writes and exits with.

mod crates;
mod findings;

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
    assert!(found.is_some(), "no row {name} in\n{table}");
    found.unwrap_or_default()
}

/// The two items of a list.
fn two(list: &serde_json::Value) -> &[serde_json::Value; 2] {
    let items = list.as_array().expect("a list").as_slice();
    items.try_into().expect("two items")
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
