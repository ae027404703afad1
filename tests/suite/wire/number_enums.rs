//! Numbers of known values.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("number_enums");
}

use client::types::list_loans::Months;
use client::types::risk::Risk;

#[test]
fn whole_numbers_have_names_whichever_way_they_are_written() {
    let recorder = json(
        r#"[{"risk":1.0,"rate":2.5,"extended":true},{"risk":2},{"risk":-1.0E0},{"risk":7.0},{"risk":3e2}]"#,
    );
    let answer = run(client!(recorder).list_loans(Months::Year).send()).expect("a success");
    assert_eq!(recorder.requests()[0].path(), "/loans/12");
    let risks: Vec<Risk> = answer.iter().map(|loan| loan.risk).collect();
    let known = [Risk::N1, Risk::N2, Risk::Minus1];
    assert_eq!(risks[..3], known);
    assert_eq!(risks[3..], [Risk::Unknown(7), Risk::Unknown(300)]);
    assert_eq!(
        (answer[0].rate, answer[0].extended),
        (Some(2.5), Some(true))
    );
}

#[test]
fn they_are_written_without_a_fraction() {
    let recorder = json("[]");
    run(client!(recorder).list_loans(Months::from(24)).send()).expect("a success");
    assert_eq!(recorder.requests()[0].path(), "/loans/24");
    assert_eq!(serde_json::to_string(&Risk::N2).expect("JSON"), "2");
}

#[test]
fn a_fraction_is_none_of_them() {
    let recorder = json(r#"[{"risk":1.5}]"#);
    let error =
        run(client!(recorder).list_loans(Months::HalfAYear).send()).expect_err("a fraction");
    assert!(error.to_string().contains("[0].risk"), "{error}");
}
