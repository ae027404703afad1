//! The door for build scripts: into `OUT_DIR`, with findings as what Cargo
//! shows, and a rerun when a file that was read changes.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::diagnostic::Severity;
use crate::error::Error;
use crate::files::{self, IoError};
use crate::findings::Findings;
use crate::request::{Build, Generated};
use crate::settings;

/// Makes the client of a description, for a build script of one line.
///
/// The files go into `OUT_DIR`, in a folder named after the description, where
/// `clientwright_runtime::include_client!` finds them. Cargo runs the script
/// again when a file changes that was read. What was mended in the description
/// shows as warnings of Cargo. For choices there is [`Build`].
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), clientwright_build::Error> {
///     clientwright_build::build("specs/jumpseller.yaml")
/// }
/// ```
///
/// ```text
/// // src/lib.rs
/// pub mod jumpseller {
///     clientwright_runtime::include_client!("jumpseller");
/// }
/// ```
///
/// # Errors
///
/// Where the description cannot be read or has errors, or the files cannot be
/// written. Cargo was told then, with a line for each error.
pub fn build(spec: impl AsRef<Path>) -> Result<(), Error> {
    Build::new(spec).generate().map(drop)
}

impl Build {
    /// Makes the client and writes it, in a build script: tells Cargo by
    /// standard output what was read and what was found.
    ///
    /// # Errors
    ///
    /// As [`build`].
    pub fn generate(&self) -> Result<Generated, Error> {
        let outcome = self.render().and_then(|generated| {
            // Nobody keeps own work in OUT_DIR.
            generated.write(self.out_dir.is_none())?;
            Ok(generated)
        });
        let outcome = self.write_report(outcome);
        // Where nobody listens, there is no Cargo to be told.
        let _ = io::stdout().write_all(directives(self, &outcome).as_bytes());
        outcome
    }

    /// Writes the account, if it was asked for, whatever came of the run.
    fn write_report(&self, outcome: Result<Generated, Error>) -> Result<Generated, Error> {
        let findings = match &outcome {
            Ok(generated) => Some(generated.findings()),
            Err(error) => error.findings(),
        };
        let (Some(path), Some(findings)) = (&self.report, findings) else {
            return outcome;
        };
        let written = fs::write(path, findings.report()).map_err(|source| {
            files::Error::Io(IoError {
                action: "write",
                path: path.clone(),
                source,
            })
        });
        match written {
            Ok(()) => outcome,
            Err(error) => outcome.and(Err(error.into())),
        }
    }
}

/// The lines that tell Cargo.
fn directives(of: &Build, outcome: &Result<Generated, Error>) -> String {
    let mut text = String::new();
    let findings = match outcome {
        Ok(generated) => Some(generated.findings()),
        Err(error) => error.findings(),
    };
    for path in read(of, findings) {
        line(&mut text, "rerun-if-changed", &path.display().to_string());
    }
    for (severity, finding) in findings.into_iter().flat_map(Findings::lines) {
        match severity {
            Severity::Note => {}
            // Cargo takes a build with errors for one that failed.
            Severity::Error if outcome.is_ok() => line(&mut text, "warning", &finding),
            Severity::Repair => line(&mut text, "warning", &finding),
            Severity::Error | Severity::Fatal => line(&mut text, "error", &finding),
        }
    }
    if let (Err(error), None) = (outcome, findings) {
        line(&mut text, "error", &error.to_string());
    }
    text
}

/// Every file that the client depends on.
fn read(of: &Build, findings: Option<&Findings>) -> BTreeSet<PathBuf> {
    let mut paths: BTreeSet<PathBuf> = findings
        .into_iter()
        .flat_map(Findings::read)
        .map(Path::to_owned)
        .collect();
    paths.insert(of.spec.clone());
    paths.extend(of.overlays.iter().cloned());
    // Cargo takes a file that is not there for one that always changes.
    paths.extend(Some(settings::path(&of.spec)).filter(|path| path.exists()));
    paths
}

/// A directive, which has to stay on its line whatever it says.
fn line(text: &mut String, directive: &str, value: &str) {
    let value = value.replace(['\n', '\r'], " ");
    text.push_str(&format!("cargo::{directive}={value}\n"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(found: &str) -> String {
        let mut text = String::new();
        line(&mut text, "warning", found);
        text
    }

    #[test]
    fn a_finding_cannot_give_orders_to_cargo() {
        let text = finding("a\ncargo::rustc-link-lib=evil\r\nb");
        assert_eq!(text, "cargo::warning=a cargo::rustc-link-lib=evil  b\n");
    }

    #[test]
    fn cargo_hears_what_was_read_and_what_was_found() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let spec = folder.path().join("pets.yaml");
        let settings = folder.path().join("pets.settings.yaml");
        let text = "\
openapi: 3.0.3
info: { title: Pets }
paths:
  /pets/{id}:
    get:
      responses: { '200': { $ref: '#/components/responses/None' } }
";
        std::fs::write(&spec, text).expect("a file");
        std::fs::write(&settings, "version: 0.1.0\n").expect("a file");

        let build = Build::new(&spec).out_dir(folder.path().join("out"));
        let outcome = build.render();

        let text = directives(&build, &outcome);
        let lines: Vec<&str> = text.lines().collect();
        let read =
            [&settings, &spec].map(|path| format!("cargo::rerun-if-changed={}", path.display()));
        assert_eq!(lines[..2], read);
        let spec = spec.display();
        assert!(
            lines[2].starts_with(&format!("cargo::warning={spec}:2:1: ")),
            "{text}"
        );
        assert!(
            lines[3..]
                .iter()
                .any(|line| line.starts_with(&format!("cargo::error={spec}:6:")))
        );
        assert!(outcome.is_err());
    }

    #[test]
    fn what_is_left_out_is_a_warning() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let spec = folder.path().join("pets.yaml");
        let text = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets: { get: { operationId: listPets, responses: { '200': { $ref: '#/none' } } } }
  /ping: { get: { operationId: ping, responses: { '204': { description: None. } } } }
";
        std::fs::write(&spec, text).expect("a file");
        let build = Build::new(&spec).keep_going(true);
        let outcome = build.render();
        let text = directives(&build, &outcome);
        assert!(outcome.is_ok(), "{text}");
        // An error would fail the build.
        assert!(!text.contains("cargo::error"), "{text}");
        for code in ["[dangling-reference]", "[left-out-operation]"] {
            let told = |line: &str| line.starts_with("cargo::warning=") && line.ends_with(code);
            assert!(text.lines().any(told), "{code} in {text}");
        }
    }
}
