//! Errors, and one of several successes, in more than one media type.

use clientwright_runtime::Recorder;

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("other_answers");
}
use client::Problem;
use client::types::list_jobs::ListJobsAnswer;

#[test]
fn errors_are_read_by_their_media_type() {
    let recorder = Recorder::new()
        .answer(400, "application/json", r#"{"code":1}"#)
        .answer(
            400,
            "application/problem+json; charset=utf-8",
            r#"{"title":"No"}"#,
        )
        .answer(422, "Text/Plain", "No.")
        .answer(404, "application/json", r#"{"code":4}"#)
        // Not described for this status: the client keeps what came.
        .answer(404, "text/plain", "None.");
    let client = client!(recorder);
    let error = || run(client.list_jobs().send()).expect_err("an error");
    match error().problem() {
        Some(Problem::Refusal(refusal)) => assert_eq!(refusal.code, 1),
        other => panic!("{other:?}"),
    }
    match error().problem() {
        Some(Problem::Problem(problem)) => assert_eq!(problem.title, "No"),
        other => panic!("{other:?}"),
    }
    assert_eq!(error().problem(), Some(&Problem::Text("No.".to_owned())));
    match error().problem() {
        Some(Problem::Refusal(refusal)) => assert_eq!(refusal.code, 4),
        other => panic!("{other:?}"),
    }
    let kept = error();
    assert_eq!((kept.problem(), &kept.body()[..]), (None, &b"None."[..]));
}

#[test]
fn one_of_several_successes_is_asked_for_in_another_media_type() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"id":1}"#)
        .answer(200, "text/csv", "id\n1\n")
        .answer(200, "application/pdf", "%PDF")
        .answer(206, "application/json", "[1]");
    let client = client!(recorder);
    match run(client.list_jobs().send())
        .expect("a success")
        .into_body()
    {
        ListJobsAnswer::Ok(job) => assert_eq!(job.id, 1),
        other => panic!("{other:?}"),
    }
    let csv = run(client.list_jobs().accept_csv().send()).expect("a success");
    assert_eq!(*csv, ListJobsAnswer::OkCsv("id\n1\n".to_owned()));
    let pdf = run(client.list_jobs().accept_pdf().send()).expect("a success");
    assert_eq!(*pdf, ListJobsAnswer::OkPdf("%PDF".into()));
    let some = run(client.list_jobs().accept_csv().send()).expect("a success");
    assert_eq!(*some, ListJobsAnswer::PartialContent(vec![1]));
    let asked: Vec<String> = recorder
        .requests()
        .iter()
        .map(|request| request.header("accept").unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        asked,
        [
            "application/json, */*;q=0.1",
            "text/csv, */*;q=0.1",
            "application/pdf, */*;q=0.1",
            "text/csv, */*;q=0.1"
        ]
    );
}

#[test]
fn successes_that_agree_are_one_type_in_each_media_type() {
    let recorder = Recorder::new()
        .answer(201, "application/json", r#"{"id":1}"#)
        .answer(200, "text/csv", "id\n1\n");
    let client = client!(recorder);
    assert_eq!(run(client.add_job().send()).expect("a success").id, 1);
    let csv: String = run(client.add_job().accept_csv().send())
        .expect("a success")
        .into_body();
    assert_eq!(csv, "id\n1\n");
}
