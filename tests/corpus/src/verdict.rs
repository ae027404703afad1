//! What the compiler says of each crate, by the messages that Cargo passes on.
//! Whether rustc failed or clippy only shows in the name of the lint.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

/// What the compiler says of one crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// `ok` or `failed`: what rustc says.
    pub check: String,
    /// What clippy says, which says what rustc says too.
    pub clippy: String,
    /// The first error.
    pub reason: Option<String>,
}

/// What Cargo's messages come to, by the folder of the crate: those of which
/// something was compiled, or failed to be.
pub fn verdicts(messages: &str) -> BTreeMap<String, Verdict> {
    let mut verdicts: BTreeMap<String, Verdict> = BTreeMap::new();
    for line in messages.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let manifest = Path::new(message["manifest_path"].as_str().unwrap_or_default());
        let folder = manifest.parent().and_then(Path::file_name);
        let folder = folder.unwrap_or_default().to_string_lossy().into_owned();
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                let verdict = verdicts.entry(folder).or_default();
                if verdict.reason.is_none() {
                    (verdict.check, verdict.clippy) = ("ok".to_owned(), "ok".to_owned());
                }
            }
            Some("compiler-message") if message["message"]["level"] == "error" => {
                blame(verdicts.entry(folder).or_default(), &message["message"]);
            }
            _ => {}
        }
    }
    verdicts
}

/// Takes an error of the compiler in.
fn blame(verdict: &mut Verdict, error: &Value) {
    let code = error["code"]["code"].as_str().unwrap_or_default();
    let is_lint = code.starts_with("clippy::");
    if verdict.reason.is_none() {
        let span = &error["spans"][0];
        let place = format!(
            "{}:{}",
            span["file_name"].as_str().unwrap_or_default(),
            span["line_start"]
        );
        let message = error["message"].as_str().unwrap_or_default();
        verdict.reason = Some(format!("{code} at {place}: {message}"));
        "ok".clone_into(&mut verdict.check);
    }
    "failed".clone_into(&mut verdict.clippy);
    // The last word, "aborting due to …", has neither code nor place.
    if !is_lint
        && error["spans"]
            .as_array()
            .is_some_and(|spans| !spans.is_empty())
    {
        "failed".clone_into(&mut verdict.check);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(folder: &str, code: &str) -> String {
        format!(
            r#"{{"reason":"compiler-message","manifest_path":"/x/{folder}/Cargo.toml","message":{{"level":"error",
            "message":"bad","code":{{"code":"{code}"}},"spans":[{{"file_name":"src/lib.rs","line_start":3}}]}}}}"#
        )
        .replace('\n', " ")
    }

    #[test]
    fn a_lint_of_clippy_is_told_from_an_error_of_rustc() {
        let messages = [
            message("linted", "clippy::needless_lifetimes"),
            message("broken", "clippy::needless_lifetimes"),
            message("broken", "E0412"),
            r#"{"reason":"compiler-artifact","manifest_path":"/x/right/Cargo.toml"}"#.to_owned(),
        ];
        let verdicts = verdicts(&messages.join("\n"));
        let words = |folder: &str| {
            (
                verdicts[folder].check.as_str(),
                verdicts[folder].clippy.as_str(),
            )
        };
        assert_eq!(words("linted"), ("ok", "failed"));
        assert_eq!(words("broken"), ("failed", "failed"));
        assert_eq!(words("right"), ("ok", "ok"));
        let reason = verdicts["linted"].reason.as_deref();
        assert_eq!(
            reason,
            Some("clippy::needless_lifetimes at src/lib.rs:3: bad")
        );
    }
}
