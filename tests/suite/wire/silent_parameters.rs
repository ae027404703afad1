//! Parameters that other clients get wrong without a word.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("silent_parameters");
}

use client::operations::untagged::GetMap;
use client::types::area::Area;
use client::types::side::Side;

/// The path and the query of a call of `getMap`.
fn sent(call: impl Fn(GetMap) -> GetMap) -> (String, String) {
    let recorder = nothing();
    let map = client!(recorder).get_map(&[1, 2], &["a", "b;c"]);
    run(call(map).send()).expect("a success");
    let request = &recorder.requests()[0];
    (request.path().to_owned(), request.query().to_owned())
}

fn query(call: impl Fn(GetMap) -> GetMap) -> String {
    sent(call).1
}

/// Arguments are numbers, enums and structs here: none of them is a text that the caller has put together.
#[test]
fn styles_are_for_the_client_to_write_not_for_the_caller() {
    let (path, none) = sent(|call| call);
    assert_eq!(path, "/maps/.1,2/;matrix=a,b%3Bc");
    assert_eq!(none, "");
    let within = query(|call| call.within(&Area::new(3)));
    assert_eq!(within, "within=%7B%22width%22%3A3%7D");
}

#[test]
fn spaces_and_pipes_do_not_become_commas() {
    assert_eq!(query(|call| call.spaced(&[1, 2])), "spaced=1%202");
    let sides = [Side::Left, Side::Right];
    assert_eq!(query(|call| call.piped(&sides)), "piped=left%7Cright");
}

#[test]
fn what_does_not_explode_is_one_pair() {
    let sides = [Side::Left, Side::Right];
    assert_eq!(query(|call| call.joined(&sides)), "joined=left,right");
    let size = Area::new(3).height(4);
    assert_eq!(query(|call| call.area(&size)), "area=width,3,height,4");
}

/// Without them there is no such call: `list_visits()` does not compile.
#[test]
fn required_headers_and_cookies_are_arguments_and_are_sent() {
    let recorder = nothing();
    let visits = client!(recorder).list_visits(&[1, 2], "north", "ann");
    run(visits.send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.header("x-tenant"), Some("north"));
    assert_eq!(request.header("x-days"), Some("1,2"));
    assert_eq!(request.header("cookie"), Some("visitor=ann"));
}

#[test]
fn a_cookie_is_no_header_of_its_name() {
    let recorder = nothing();
    let visits = client!(recorder).list_visits(&[1], "north", "ann").shift(2);
    run(visits.send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.header("cookie"), Some("visitor=ann; shift=2"));
    assert_eq!(request.header("visitor"), None);
    assert_eq!(request.header("shift"), None);
}

#[test]
fn a_value_in_the_path_stays_in_its_segment() {
    let recorder = nothing();
    run(client!(recorder).get_room("a/b?c#d %e").send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.path(), "/rooms/a%2Fb%3Fc%23d%20%25e");
    assert_eq!(request.query(), "");
}
