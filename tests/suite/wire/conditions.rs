//! Properties that only some values have.

use clientwright_runtime::json;

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("conditions");
}

use client::types::address::{Address, Zip};

#[test]
fn what_conditions_add_is_optional() {
    let body = r#"{"limit":5,"country":"US","card":"4","zip":"10001","owner":"Ada"}"#;
    let recorder = answer(body);
    let address: Address = json::from_slice(body.as_bytes()).expect("an address");
    let read = run(client!(recorder).put_address(&address).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), body);
    assert_eq!(*read, address);
    assert_eq!(address.zip, Some(Zip::String("10001".to_owned())));

    let address = Address::new("GB").postcode("SW1A");
    assert_eq!(
        json::to_string(&address),
        r#"{"country":"GB","postcode":"SW1A"}"#
    );
}
