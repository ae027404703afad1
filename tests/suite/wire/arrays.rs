//! Arrays, in queries, bodies and answers.

use clientwright_runtime::Json;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("arrays");
}

use client::types::order::Order;

#[test]
fn arrays_of_everything() {
    let recorder = json(r#"["a",null]"#);
    let order = Order::new(&[vec![1.5, 2.0], vec![]]).anything(&[Json::from(true), Json::Null]);

    let answer =
        run(client!(recorder).replace_orders(&[1, 2], &[order]).send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(request.url(), "https://api.example.com/orders?ids=1&ids=2");
    assert_eq!(
        request.text(),
        r#"[{"lines":[[1.5,2.0],[]],"anything":[true,null]}]"#
    );
    assert_eq!(*answer, [Some("a".to_owned()), None]);
}
