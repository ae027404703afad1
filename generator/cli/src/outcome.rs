//! Makes every client in memory, and shows what was found on the way.

use clientwright_build::{Error, Findings, Generated};
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::exit::Exit;
use crate::project::Task;
use crate::screen::Screen;

/// What became of a task.
pub struct Outcome<'a, T> {
    /// The task.
    pub task: &'a Task,
    /// The client and what a command made of it.
    pub result: Result<(Generated, T), Error>,
    /// The account of the description, where it was asked for.
    pub report: Option<String>,
}

/// Makes all clients, also those after one that fails. `then` is what a command
/// does with each; it writes nothing yet. `reports` asks for the accounts.
pub fn all<'a, T>(
    tasks: &'a [Task],
    screen: &mut Screen,
    reports: bool,
    then: impl Fn(&Generated) -> Result<T, Error>,
) -> Vec<Outcome<'a, T>> {
    let mut outcomes = Vec::new();
    for (at, task) in tasks.iter().enumerate() {
        screen.progress(at + 1, tasks.len(), &task.spec.display().to_string());
        let rendered = task.build.render();
        let found = match &rendered {
            Ok(client) => Some(client.findings()),
            Err(error) => error.findings(),
        };
        let report = found.filter(|_| reports).map(Findings::report);
        let result = rendered.and_then(|client| {
            show(screen, client.findings());
            let made = then(&client)?;
            Ok((client, made))
        });
        if let Err(error) = &result {
            match error.findings() {
                Some(findings) => show(screen, findings),
                None => screen.refuse(&error.to_string()),
            }
        }
        outcomes.push(Outcome {
            task,
            result,
            report,
        });
    }
    screen.clear();
    outcomes
}

/// The worst of all outcomes.
pub fn exit<T>(outcomes: &[Outcome<'_, T>]) -> Exit {
    let exits = outcomes.iter().map(|outcome| match &outcome.result {
        Ok(_) => Exit::Done,
        Err(error) => Exit::from(error),
    });
    exits.max().unwrap_or(Exit::Done)
}

/// What is said of every outcome to a program.
pub fn json<T>(outcome: &Outcome<'_, T>) -> Value {
    let spec = outcome.task.spec.display().to_string();
    match &outcome.result {
        Ok((client, _)) => {
            let counts = client.counts();
            json!({
                "spec": spec,
                "folder": outcome.task.folder.display().to_string(),
                "findings": findings(client.findings()),
                "operations": { "in": counts.operations_in, "out": counts.operations_out },
                "left_out": client.left_out().collect::<Vec<_>>(),
                "mended": client.findings().repairs(),
                "approximated": client.findings().approximated(),
                "ignored": client.findings().ignored(),
                "types": counts.types,
                "examples": counts.examples,
                "samples": counts.samples,
                "doubts": counts.doubts,
                "lines": client.lines(),
            })
        }
        Err(error) => match error.findings() {
            Some(found) => json!({ "spec": spec, "findings": findings(found) }),
            None => json!({ "spec": spec, "findings": [], "failed": error.to_string() }),
        },
    }
}

/// Findings for people; a program gets them with the results.
pub fn show(screen: &mut Screen, findings: &Findings) {
    if screen.format == Format::Text && !findings.is_empty() {
        screen.say(&findings.text(screen.colour));
    }
}

/// Parsed again, so that it can stand inside of other JSON.
pub fn findings(found: &Findings) -> Value {
    serde_json::from_str(&found.json()).unwrap_or_default()
}
