//! Types that are more complex than clippy likes: they are linted like the other fixtures.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("complex_types");
}

use client::types::table::Table;

#[test]
fn rows_go_both_ways() {
    let recorder = json(r#"{"row":[1,"a",2,"b",0.5,true]}"#);
    let row = (1, "a".to_owned(), 2, "b".to_owned(), 0.5, true);
    let spans = ((1, 2), (3, 4), (5, 6), (7, 8));
    let table = Table::new().rows(std::slice::from_ref(&row)).spans(spans);
    let answer = run(client!(recorder).put_table(&table).send()).expect("a success");
    let body = recorder.requests()[0].text();
    assert_eq!(
        body,
        r#"{"rows":[[1,"a",2,"b",0.5,true]],"spans":[[1,2],[3,4],[5,6],[7,8]]}"#
    );
    assert_eq!(answer.row, row);
    let recorder = json(r#"[[1,"a",2,"b",0.5,true]]"#);
    let answer = run(client!(recorder).list_rows().send()).expect("a success");
    assert_eq!(*answer, [row]);
}
