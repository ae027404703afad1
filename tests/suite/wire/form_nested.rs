//! Forms with brackets, and a form on DELETE.

use std::collections::BTreeMap;

use clientwright_runtime::Json;

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("form_nested");
}

use client::types::lead::{ChannelsItem, Data, Lead};

#[test]
fn nested_values_have_keys_in_brackets() {
    let recorder = nothing();
    let details: Json = r#"{"text":"a b","vouchers":{"shopId":1,"list":[2,3]}}"#
        .parse()
        .expect("JSON");
    let details: BTreeMap<String, Json> = details
        .as_object()
        .expect("an object")
        .iter()
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect();
    let mut lead = Lead::new()
        .name("n")
        .tags(&["x", "y"])
        .channels(&[
            ChannelsItem::new("sms").since("2020"),
            ChannelsItem::new("push"),
        ])
        .details(details)
        .joined(&[1, 2])
        .data(Data::new().refid("r"));
    lead.extra.insert("custom".to_owned(), "1".to_owned());

    run(client!(recorder).delete_lead().body(&lead).send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "DELETE");
    let pairs: Vec<String> = request.text().split('&').map(str::to_owned).collect();
    assert_eq!(
        pairs,
        [
            "name=n",
            "tags%5B0%5D=x",
            "tags%5B1%5D=y",
            "channels%5B0%5D%5Bchannel%5D=sms",
            "channels%5B0%5D%5Bsince%5D=2020",
            "channels%5B1%5D%5Bchannel%5D=push",
            "details%5Btext%5D=a+b",
            "details%5Bvouchers%5D%5BshopId%5D=1",
            "details%5Bvouchers%5D%5Blist%5D%5B0%5D=2",
            "details%5Bvouchers%5D%5Blist%5D%5B1%5D=3",
            "joined=1%2C2",
            "data=%7B%22refid%22%3A%22r%22%7D",
            "custom=1",
        ]
    );
}

#[test]
fn an_optional_body_may_be_left_out() {
    let recorder = nothing();
    run(client!(recorder).delete_lead().send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        (request.text().as_str(), request.header("content-type")),
        ("", None)
    );
}
