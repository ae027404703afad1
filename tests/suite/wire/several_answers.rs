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
