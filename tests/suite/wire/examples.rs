//! The tests that a crate gets of its examples: they run here as they do in
//! the crate, and fail where an example is another one.

use std::fs;
use std::panic::catch_unwind;

use clientwright_build::{Build, Runtime};
use clientwright_runtime::test::{answer, problem, value};
use clientwright_runtime::{Recorder, Retries};

use crate::support::{repository, run};
use crate::wire::client;

mod tested {
    clientwright_runtime::include_client!("examples");
}

mod untagged {
    include!(concat!(
        env!("OUT_DIR"),
        "/examples_crate/tests/examples/untagged.rs"
    ));
}

use tested as client;
use tested::operations::untagged::UpdateLead;

/// What a test says when it fails.
#[track_caller]
fn message(test: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = catch_unwind(test).expect_err("a failure");
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => (*panic.downcast::<&str>().expect("a message")).to_owned(),
    }
}

/// The examples are those of the fixture, each changed in one place.
#[test]
fn a_changed_answer_fails_with_its_place() {
    let of =
        |body: &'static str| message(move || answer::<UpdateLead>(200, "application/json", body));
    assert_eq!(
        of(r#"{"lead": {"name": "Ann", "prise": 1.0, "Labels": ["a"], "owner": null}}"#),
        "updateLead does not give back what it read from the answer 200:\
         \n  lead.prise: 1.0 expected, nothing found"
    );
    assert_eq!(
        of(r#"{"lead": {"name": "Ann"}, "more": [1]}"#),
        "updateLead does not give back what it read from the answer 200:\
         \n  more: [1] expected, nothing found"
    );
    let wrong = of(r#"{"lead": {"name": "Ann", "price": "dear"}}"#);
    assert!(
        wrong.contains("at lead.price: expected a number, found \"dear\""),
        "{wrong}"
    );
    let refused =
        message(|| problem::<UpdateLead>(404, "application/json", r#"{"code": 17, "why": null}"#));
    assert!(
        refused.starts_with("updateLead knows no problem of the answer 404"),
        "{refused}"
    );
    let taken =
        message(|| problem::<UpdateLead>(200, "application/json", r#"{"lead": {"name": "Ann"}}"#));
    assert_eq!(taken, "updateLead takes the answer 200 for a success");
}

#[test]
fn a_changed_request_fails_with_its_place() {
    let recorder = Recorder::new();
    let client = client!(recorder);
    let call = || {
        let lead = value(r#"{"name": "Ann", "prise": 2.0}"#);
        client.update_lead(12, &lead).limit(5).call()
    };
    let text = message(std::panic::AssertUnwindSafe(|| drop(recorder.sent(call()))));
    assert!(text.starts_with("updateLead was not sent: "), "{text}");

    let client = client::Client::builder()
        .token("secret")
        .transport(recorder.clone());
    let client = client.build().expect("a client");
    let lead = value(r#"{"name": "Ann", "prise": 2.0}"#);
    let sent = recorder.sent(client.update_lead(12, &lead).limit(5).call());
    let of = |test: &dyn Fn()| message(std::panic::AssertUnwindSafe(test));
    assert_eq!(
        of(&|| {
            sent.has_json(r#"{"lead": {"name": "Ann", "prise": 2.0}}"#);
        }),
        "the body differs:\n  lead.prise: 2.0 expected, nothing found"
    );
    let url = "https://api.example.com/v1/leads/12.json";
    assert_eq!(
        of(&|| {
            sent.is("PUT", &format!("{url}?limit=6&more=1"));
        }),
        "the query differs:\n  limit: \"6\" expected, \"5\" found\n  more: \"1\" expected, nothing found"
    );
    assert!(
        of(&|| {
            sent.is("POST", url);
        })
        .contains("the method of")
    );
    assert!(
        of(&|| {
            sent.is("PUT", "https://api.example.com/leads/12.json");
        })
        .contains("the place differs")
    );
    assert!(
        of(&|| {
            sent.has_header("X-Trace", "1");
        })
        .contains("X-Trace is missing")
    );
    assert!(
        of(&|| {
            sent.has_no_body();
        })
        .starts_with("no body expected")
    );
    assert!(
        of(&|| {
            sent.has_form(&[]);
        })
        .contains("application/x-www-form-urlencoded")
    );
    assert!(
        of(&|| {
            sent.has_parts(&[]);
        })
        .contains("not multipart")
    );
}

/// A changed example fails `lint` where it stands; a client is made of it all the same, and
/// its test has the change.
#[test]
fn a_changed_example_fails_lint_with_its_place() {
    let written = fs::read_to_string(repository("tests/cases/examples.yaml")).expect("the fixture");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (from, to, code, finding) in [
        (
            "price: 1.0, Labels",
            "prise: 1.0, Labels",
            "wrong-example",
            "no property",
        ),
        (
            "code: 17",
            "code: x",
            "wrong-example",
            "has to be an integer",
        ),
        (
            "{ lead: { name: Ann, price: 1.50",
            "{ lead: { nmae: Ann, price: 1.50",
            "wrong-example",
            "no `name`",
        ),
        (
            "\"price\": 2.0",
            "\"prise\": 2.0",
            "wrong-sample",
            "`prise` in its body is no property",
        ),
        (
            "limit=5",
            "limit=five",
            "wrong-sample",
            "`limit` has to be an integer",
        ),
        (
            "limit=5",
            "limits=5",
            "wrong-sample",
            "no query parameter `limits`",
        ),
        (
            "curl -sX PUT",
            "curl -sX POST",
            "wrong-sample",
            "it is a `POST`",
        ),
        (
            "leads/12.json?",
            "lead/12.json?",
            "wrong-sample",
            "it goes to",
        ),
        (
            "-u me:s3cret",
            "",
            "wrong-sample",
            "it lacks the credentials",
        ),
        ("size[w]=1", "size[v]=1", "wrong-sample", "`v` in its form"),
    ] {
        let spec = folder.path().join("examples.yaml");
        let text = written.replacen(from, to, 1);
        assert_ne!(text, written, "{from}");
        fs::write(&spec, &text).expect("a temporary file");
        let error = Build::new(&spec).lint().expect_err("an error");
        let found = error.findings().expect("findings").text(false);
        let title = format!("error[{code}]");
        assert!(
            found.contains(&title) && found.contains(finding),
            "{from}: {found}"
        );
        let line = 1 + written
            .lines()
            .position(|line| line.contains(from))
            .expect("a line");
        let place = format!("examples.yaml:{line}:");
        assert!(found.contains(&place), "{from}: no {place} in\n{found}");

        let made = Build::new(&spec)
            .package(Runtime::default())
            .render()
            .expect("a client");
        assert_eq!(made.findings().errors(), 0);
        let root = made.files().find(|(path, _)| *path == "tests/examples.rs");
        let (_, root) = root.expect("the root of the tests");
        assert!(
            root.contains(finding),
            "{finding} is not left out in\n{root}"
        );
        let tests = made
            .files()
            .find(|(path, _)| *path == "tests/examples/untagged.rs");
        let before = Build::new(repository("tests/cases/examples.yaml"));
        let before = before
            .package(Runtime::default())
            .render()
            .expect("a client");
        let same = before
            .files()
            .find(|(path, _)| *path == "tests/examples/untagged.rs");
        assert_ne!(tests, same, "{from}");
    }
}

#[test]
fn counts_and_doubts_are_told() {
    let spec = repository("tests/cases/examples.yaml");
    let made = Build::new(spec)
        .package(Runtime::default())
        .render()
        .expect("a client");
    let counts = made.counts();
    assert_eq!((counts.examples, counts.samples, counts.doubts), (9, 7, 2));
    let file = |path: &str| {
        let mut files = made.files();
        files.find(|(name, _)| *name == path).expect("a file").1
    };
    let readme = file("README.md");
    assert!(
        readme.contains("| `update_lead` | sample old | It sends PATCH, the heading says PUT. |"),
        "{readme}"
    );
    assert!(
        readme.contains("9 documented examples and 7 samples"),
        "{readme}"
    );
    let root = file("tests/examples.rs");
    for left_out in [
        "sample JavaScript: samples in JavaScript are not read",
        "as application/xml",
        "sample old",
    ] {
        assert!(root.contains(left_out), "{left_out} is not in\n{root}");
    }
}

/// What is shown is data for a recorder, by name, by status, and with what the client makes of it.
#[test]
fn answers_are_there_by_name_and_status() {
    let recorder = Recorder::new().examples(client::examples::EXAMPLES);
    let lead = value(r#"{"name": "Ann"}"#);
    let client = client::Client::builder()
        .token("secret")
        .retries(Retries::none())
        .transport(recorder.clone());
    let client = client.build().expect("a client");
    recorder
        .on("updateLead")
        .example("full")
        .then()
        .example_of(400)
        .then()
        .example_of(500);
    let answer = run(client.update_lead(12, &lead).send()).expect("the lead");
    assert_eq!(answer.names.as_deref(), Some(["a".to_owned()].as_slice()));
    let refused = run(client.update_lead(12, &lead).send()).expect_err("refused");
    let Some(client::Problem::Refusal(refusal)) = refused.problem() else {
        panic!("{refused:?}");
    };
    assert_eq!(refusal.code, 17);
    let failed = run(client.update_lead(12, &lead).send()).expect_err("failed");
    assert_eq!(&failed.body()[..], b"It failed\n");
    // What is doubted, or in a media type that the client does not ask for, is not there.
    let names: Vec<_> = client::examples::EXAMPLES
        .iter()
        .map(|one| one.name)
        .collect();
    assert_eq!(names, ["full", "", ""]);
    recorder.assert_used();
}
