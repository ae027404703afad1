//! Properties that go one way only.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("read_write_only");
}

use client::types::user::User;

#[test]
fn what_the_server_sets_is_not_sent_and_what_it_hides_is_not_expected() {
    let recorder = json(r#"{"id":7,"name":"a"}"#);
    let mut user = User::new("a").password("s3cr3t");
    user.id = Some(3);
    let answer = run(client!(recorder).add_user(&user).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"name":"a","password":"s3cr3t"}"#
    );
    assert_eq!((answer.id, answer.password.as_deref()), (Some(7), None));
}
