//! Properties beside alternatives, which each of them has.

use clientwright_runtime::{Recorder, json as codec};

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("shared_properties");
}

use client::types::event::Event;
use client::types::mark::{Mark, MarkAll, MarkShape};
use client::types::payment::{Payment, PaymentCard, PaymentTransfer};
use client::types::receipt::Receipt;

#[test]
fn each_alternative_is_sent_with_what_all_share() {
    let card = r#"{"amount":5,"note":"tea","number":"4111","id":"r1"}"#;
    let transfer = r#"{"amount":7,"iban":"DE02","id":"r2"}"#;
    let recorder = Recorder::new()
        .answer(200, "application/json", card)
        .answer(200, "application/json", transfer);
    let client = client!(recorder);
    let sent = Payment::Card(PaymentCard::new(5, "4111").note("tea"));
    let receipt = run(client.pay(&sent).send()).expect("a success");
    let Receipt::Card(found) = &*receipt else {
        panic!("{receipt:?}");
    };
    assert_eq!(
        (found.amount, &*found.number, &*found.id),
        (5, "4111", "r1")
    );
    assert_eq!(codec::to_string(&*receipt), card);
    let sent = Payment::Transfer(PaymentTransfer::new(7, "DE02"));
    let receipt = run(client.pay(&sent).send()).expect("a success");
    assert!(
        matches!(&*receipt, Receipt::Transfer(found) if found.iban == "DE02" && found.id == "r2")
    );
    let bodies = recorder.requests();
    let bodies: Vec<String> = bodies.iter().map(|request| request.text()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"amount":5,"note":"tea","number":"4111"}"#,
            r#"{"amount":7,"iban":"DE02"}"#
        ]
    );
}

#[test]
fn the_discriminator_tells_what_has_all() {
    let recorder =
        json(r#"[{"kind":"begin","at":1,"by":"Ada"},{"kind":"end","at":2,"why":"done"}]"#);
    let events = run(client!(recorder).list_events().send()).expect("a success");
    let [Event::Begin(begin), Event::End(end)] = events.as_slice() else {
        panic!("{events:?}");
    };
    assert_eq!((begin.at, begin.by.as_deref()), (1, Some("Ada")));
    assert_eq!((end.at, &*end.why), (2, "done"));
}

#[test]
fn what_is_several_alternatives_of_any_of_has_them_too() {
    let recorder = Recorder::new().answer(204, "", "").answer(204, "", "");
    let client = client!(recorder);
    let all = Mark::All(MarkAll::new().id(1).colour("red").shape("round"));
    run(client.mark(&all).send()).expect("a success");
    let one = Mark::Shape(MarkShape::new("round").id(2));
    run(client.mark(&one).send()).expect("a success");
    let bodies = recorder.requests();
    let bodies: Vec<String> = bodies.iter().map(|request| request.text()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"id":1,"colour":"red","shape":"round"}"#,
            r#"{"id":2,"shape":"round"}"#
        ]
    );
}
