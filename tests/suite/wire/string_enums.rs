//! Strings of known values.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("string_enums");
}

use client::types::color::Color;
use client::types::get_light::Sort;
use client::types::zone::Zone;

#[test]
fn known_values_have_names_and_others_are_kept() {
    let recorder = json(r#"["red","","+1","-1","unknown","Self","mauve"]"#);

    let call = client!(recorder).get_light(Color::DeepRed).sort(Sort::Desc);
    let answer = run(call.send()).expect("a success");

    assert_eq!(
        recorder.requests()[0].url(),
        "https://api.example.com/lights/deep%20red?sort=desc"
    );
    let unknown = Color::Unknown("mauve".to_owned());
    let expected = [
        Color::Red,
        Color::Empty,
        Color::Plus1,
        Color::Minus1,
        Color::Unknown_,
        Color::Self_,
        unknown,
    ];
    assert_eq!(*answer, expected);
    assert_eq!(answer[6].as_str(), "mauve");
    assert_eq!("deep red".parse(), Ok(Color::DeepRed));
    assert_eq!("err".parse(), Ok(Color::Err));
}

#[test]
fn names_keep_signs_that_tell_values_apart() {
    for (zone, sent) in [
        (Zone::GmtPlus8, "GMT%2B8"),
        (Zone::GmtMinus8, "GMT-8"),
        (Zone::LessEqual, "%3C%3D"),
        (Zone::GreaterEqual, "%3E%3D"),
        (Zone::APlusB, "a%2Bb"),
        (Zone::AB, "a_b"),
    ] {
        let recorder = json("[]");
        run(client!(recorder).get_light(Color::Red).zone(zone).send()).expect("a success");
        assert_eq!(recorder.requests()[0].query(), format!("zone={sent}"));
    }
}
