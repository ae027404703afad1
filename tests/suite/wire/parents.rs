//! Parents that list their children, which have the parent in their `allOf`.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("parents");
}

use client::types::field::Field;
use client::types::grapes::Grapes;
use client::types::vine::Vine;

#[test]
fn a_child_has_what_its_parent_says_besides_the_choice() {
    let recorder = json(
        r#"[{"crop":"wheat","acres":3,"winter":true},{"crop":"vine","acres":1,"grapes":"pinot"}]"#,
    );
    let vine = Vine::new("vine", Grapes::Integer(7)).acres(2);
    let call = client!(recorder).put_fields(&Field::Vine(vine));
    let fields = run(call.send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"crop":"vine","acres":2,"grapes":7}"#
    );
    let [Field::Wheat(wheat), Field::Vine(vine)] = fields.as_slice() else {
        panic!("not one of each: {fields:?}");
    };
    assert_eq!((wheat.acres, wheat.winter), (Some(3), Some(true)));
    assert_eq!(vine.grapes, Grapes::String("pinot".to_owned()));
}
