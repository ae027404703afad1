//! Pages by number and offset, and where they end.

use clientwright_runtime::{Bookmark, Paging, Told};

use super::{ITEMS, LIMIT, OFFSET, PAGE, all, bodies, call, queries, server};
use crate::api::run;

#[test]
fn pages_are_counted_up_to_an_empty_one() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = server(20, "");
    assert_eq!(all(call(&recorder, &PAGING)), Vec::from_iter(1..=20));
    assert_eq!(queries(&recorder), ["", "page=2", "page=3"]);

    let recorder = server(12, "");
    let from = call(&recorder, &PAGING).query("page", &2).query("q", &"x");
    assert_eq!(bodies(from), [2]);
    assert_eq!(queries(&recorder), ["page=2&q=x", "page=3&q=x"]);

    assert_eq!(bodies(call(&server(0, ""), &PAGING)), [0]);
    static ZERO: Paging = Paging {
        first: 0,
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(0, ", \"items\": [1]");
    run(call(&recorder, &ZERO).pages().next());
    let mut pages = call(&recorder, &ZERO).pages();
    run(pages.next()).expect("a page").expect("a page");
    assert_eq!(pages.bookmark(), Some(Bookmark::page(1)));
}

#[test]
fn a_short_page_is_the_last_where_its_length_is_known() {
    static KNOWN: Paging = Paging {
        limit: LIMIT,
        max_limit: Some(10),
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(12, "");
    assert_eq!(
        bodies(call(&recorder, &KNOWN).query("limit", &5)),
        [5, 5, 2]
    );
    // More than there can be is not asked for: the server would give less, as if it were the end.
    let recorder = server(12, "");
    assert_eq!(bodies(call(&recorder, &KNOWN).query("limit", &50)), [10, 2]);
    assert_eq!(queries(&recorder), ["limit=10", "limit=10&page=2"]);
    // Nobody said how long a page is.
    let recorder = server(12, "");
    assert_eq!(bodies(call(&recorder, &KNOWN)), [10, 2]);
    assert_eq!(queries(&recorder), ["", "page=2", "page=3"]);

    static UNKNOWN: Paging = Paging {
        limit: LIMIT,
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(30, "");
    assert_eq!(
        bodies(call(&recorder, &UNKNOWN).query("limit", &50)),
        [10, 10, 10]
    );
    let recorder = server(12, "");
    assert_eq!(
        bodies(call(&recorder, &UNKNOWN).query("limit", &5)),
        [5, 5, 2]
    );
    assert_eq!(queries(&recorder).len(), 3);
}

#[test]
fn what_the_answer_says_of_the_end_counts() {
    static PAGES: Paging = Paging {
        total_pages: Some(Told::Body("/pages")),
        ..Paging::new(PAGE, ITEMS)
    };
    assert_eq!(
        bodies(call(&server(20, ", \"pages\": 2"), &PAGES)),
        [10, 10]
    );
    assert_eq!(
        bodies(call(&server(20, ", \"pages\": \"1\""), &PAGES)),
        [10]
    );
    // Told of nothing, it counts.
    assert_eq!(
        bodies(call(&server(20, ", \"pages\": null"), &PAGES)),
        [10, 10]
    );

    static TOTAL: Paging = Paging {
        limit: LIMIT,
        max_limit: Some(10),
        total: Some(Told::Body("/meta/total")),
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(20, ", \"meta\": {\"total\": 20}");
    assert_eq!(bodies(call(&recorder, &TOTAL)), [10, 10]);
    let from = call(&recorder, &TOTAL).query("page", &4).query("limit", &5);
    assert_eq!(bodies(from), [5]);
    assert_eq!(queries(&recorder).len(), 3);

    static MORE: Paging = Paging {
        more: Some(Told::Body("/more")),
        ..Paging::new(PAGE, ITEMS)
    };
    assert_eq!(bodies(call(&server(40, ", \"more\": false"), &MORE)), [10]);
    assert_eq!(
        bodies(call(&server(20, ", \"more\": true"), &MORE)),
        [10, 10]
    );

    static LAST: Paging = Paging {
        last: Some(2),
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(40, "");
    assert_eq!(bodies(call(&recorder, &LAST)), [10, 10]);
    assert_eq!(queries(&recorder).len(), 2);
}

#[test]
fn offsets_go_on_behind_what_came() {
    static PAGING: Paging = Paging {
        limit: LIMIT,
        last: Some(30),
        total: Some(Told::Body("/total")),
        ..Paging::new(OFFSET, ITEMS)
    };
    let recorder = server(25, "");
    assert_eq!(
        all(call(&recorder, &PAGING).query("limit", &100)),
        Vec::from_iter(1..=25)
    );
    let expected = [
        "limit=100",
        "limit=100&from=10",
        "limit=100&from=20",
        "limit=100&from=25",
    ];
    assert_eq!(queries(&recorder), expected);

    let recorder = server(25, ", \"total\": 25");
    assert_eq!(bodies(call(&recorder, &PAGING).query("from", &7)), [10, 8]);
    assert_eq!(queries(&recorder), ["from=7", "from=17"]);

    let recorder = server(90, "");
    assert_eq!(bodies(call(&recorder, &PAGING)), [10, 10, 10, 10]);
}
