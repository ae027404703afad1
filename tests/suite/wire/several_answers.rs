//! Answers of success that differ by status.

use clientwright_runtime::Recorder;

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("several_answers");
}

use client::types::add_job::AddJobAnswer;

#[test]
fn the_status_decides_the_variant() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"id":7}"#)
        .answer(202, "text/plain", "later")
        .answer(204, "text/plain", "");
    let client = client!(recorder);
    let mut answers = Vec::new();
    for _ in 0..3 {
        answers.push(run(client.add_job().send()).expect("a success").into_body());
    }
    assert!(matches!(&answers[0], AddJobAnswer::Ok(job) if job.id == 7));
    assert_eq!(answers[1], AddJobAnswer::Accepted("later".to_owned()));
    assert_eq!(answers[2], AddJobAnswer::NoContent);
}

#[test]
fn another_media_type_can_be_asked_for() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"id":7}"#)
        .answer(200, "text/csv", "id\n7\n")
        .answer(200, "application/pdf", [0x25, 0xff].as_slice())
        .answer(200, "application/vnd.example.lines+json", r#"[{"id":8}]"#);
    let client = client!(recorder);
    let job = run(client.get_report().send()).expect("JSON");
    assert_eq!(job.id, 7);
    let csv: String = run(client.get_report().accept_csv().send())
        .expect("text")
        .into_body();
    assert_eq!(csv, "id\n7\n");
    let pdf = run(client.get_report().accept_pdf().send()).expect("bytes");
    assert_eq!(pdf.as_ref(), [0x25, 0xff]);
    let jobs = run(client.get_report().accept_example_lines_json().send()).expect("a list");
    assert_eq!(jobs[0].id, 8);
    let requests = recorder.requests();
    let asked: Vec<_> = requests
        .iter()
        .map(|request| request.header("accept"))
        .collect();
    assert_eq!(
        asked,
        [
            Some("application/json, */*;q=0.1"),
            Some("text/csv, */*;q=0.1"),
            Some("application/pdf, */*;q=0.1"),
            Some("application/vnd.example.lines+json, */*;q=0.1"),
        ]
    );
}

#[test]
fn what_stands_for_all_statuses_stands_for_failures_too() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"id":7}"#)
        .answer(500, "application/json", r#"{"id":8}"#);
    let client = client!(recorder);
    assert_eq!(run(client.get_anything().send()).expect("a success").id, 7);
    let error = run(client.get_anything().send()).expect_err("a failure");
    assert!(matches!(error.problem(), Some(client::Problem::Job(job)) if job.id == 8));
}
