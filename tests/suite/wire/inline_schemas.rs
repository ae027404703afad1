//! Schemas that stand where they are used.

use clientwright_runtime::Maybe;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("inline_schemas");
}

use client::types::code::{Code, Consolation, HistoryItem, Location, LocationPrize, Prize, Status};
use client::types::list_codes;

#[test]
fn equal_ones_are_one_type_and_others_have_names_of_their_own() {
    let recorder = json(
        r#"{"codes":[{"prize":{"name":"a"},"consolation":{"name":"a"},"location":{"prize":{"points":1}},"history":[{"status":"used"}]}],"prize":{"name":"b"}}"#,
    );

    let answer = run(client!(recorder).list_codes().send())
        .expect("a success")
        .into_body();

    let shared: Option<list_codes::Prize> = answer.prize;
    let mut codes: Vec<Code> = answer.codes.expect("codes");
    let code = codes.remove(0);
    // The same type, offered by both modules.
    let prize: Option<Prize> = code.prize;
    assert_ne!(prize, shared);
    // And the same again, by the name of another property, which may be `null` besides.
    let consolation: Maybe<Consolation> = code.consolation;
    assert_eq!(prize, consolation.into_value());
    let location: Location = code.location.expect("a location");
    let points = location.prize.map(|prize: LocationPrize| prize.points);
    assert_eq!(points, Some(Some(1)));
    let history: Vec<HistoryItem> = code.history.expect("a history");
    assert_eq!(history[0].status, Some(Status::Used));
}
