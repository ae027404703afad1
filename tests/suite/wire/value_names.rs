//! Values of enums that have names of their own.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("value_names");
}

use client::types::disk::{Kind, Level};
use client::types::list_disks::Sort;

#[test]
fn the_values_stay_what_they_are_on_the_wire() {
    let recorder = json(r#"[{"kind":"Premium_LRS","level":2},{"kind":"Standard_LRS","level":1}]"#);
    let disks = run(client!(recorder)
        .list_disks()
        .sort(Sort::NewestFirst)
        .send());
    let disks = disks.expect("a success");
    assert_eq!(recorder.requests()[0].query(), "sort=1");
    assert_eq!(
        (&disks[0].kind, disks[0].level),
        (&Some(Kind::Premium), Some(Level::High))
    );
    assert_eq!(
        (&disks[1].kind, disks[1].level),
        (&Some(Kind::Standard), Some(Level::Low))
    );
    assert_eq!(Kind::Premium.as_str(), "Premium_LRS");
    assert_eq!(Kind::from("ultra"), Kind::Ultra);
}
