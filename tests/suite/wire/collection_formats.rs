//! What stands between the items of a list, in every place of Swagger 2.0.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("collection_formats");
}
use client::types::send_lists::SendListsBody;

#[test]
fn items_are_joined_as_the_description_says() {
    let recorder = nothing();
    let list = ["a", "b c"];
    let call = client!(recorder)
        .send_lists(&list, &list, &list, &SendListsBody::new(&list))
        .q(&list)
        .x_spaces(&list)
        .x_bars(&list)
        .x_tabs(&list);
    run(call.send()).expect("sent");
    let request = &recorder.requests()[0];
    assert_eq!(
        request.url(),
        "https://formats.example/lists/a%20b%20c/a%7Cb%20c/a%09b%20c?q=a%09b%20c"
    );
    for (name, value) in [
        ("x-spaces", "a b c"),
        ("x-bars", "a|b c"),
        ("x-tabs", "a\tb c"),
    ] {
        assert_eq!(request.header(name), Some(value));
    }
    assert_eq!(request.text(), "field=a%09b+c");
}
