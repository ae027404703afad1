//! Numbers, whose digits all count.

use clientwright_runtime::json::{from_slice, to_vec};
use clientwright_runtime::{Json, Number};

use crate::limits::Node;
use crate::{fails, read, written};

#[test]
fn integers_are_exact_up_to_their_limits() {
    for text in [
        "9223372036854775807",
        "-9223372036854775808",
        "9007199254740993",
        "0",
        "-1",
    ] {
        written(&read::<i64>(text), text);
    }
    written(&read::<u64>("18446744073709551615"), "18446744073709551615");
    assert_eq!(read::<i64>("-0"), 0);
    assert_eq!(read::<i64>("1e2"), 100);
    assert_eq!(read::<i32>("-1.0"), -1);
    assert_eq!(read::<i32>("-2147483648"), i32::MIN);
    for text in [
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "1e-2",
        "1.5",
        "true",
    ] {
        assert!(fails::<i64>(text).ends_with(&format!("expected an integer, found {text}")));
    }
    assert_eq!(
        fails::<i32>("2147483648"),
        "expected an integer of 32 bits, found 2147483648"
    );
    assert_eq!(
        fails::<u64>("-1"),
        "expected an integer from 0 on, found -1"
    );
    assert_eq!(
        fails::<u32>("4294967296"),
        "expected an integer from 0 to 4294967295, found 4294967296"
    );
    for text in ["01", "-", "+1", "1.", ".5", "1e", "0x10", "--1", "1a"] {
        assert!(from_slice::<i64>(text.as_bytes()).is_err(), "{text}");
        assert!(from_slice::<f64>(text.as_bytes()).is_err(), "{text}");
        assert!(from_slice::<Json>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn floats_are_rounded_correctly() {
    let hard = [
        "0.1",
        "1",
        "-0.0",
        "123456789012345678901234567890",
        "5e-324",
        "2.2250738585072011e-308",
        "1.7976931348623157e308",
        "9007199254740993.0",
        "0.500000000000000166533453693773481063544750213623046875",
        "3.518437208883201171875e13",
        "62.5364939768271845828",
        "8.10109172351e-10",
        "1.50000000000000011102230246251565",
        "100000000000000016777215",
        "100000000000000016777216",
    ];
    for text in hard {
        let expected: f64 = text.parse().unwrap();
        assert_eq!(read::<f64>(text).to_bits(), expected.to_bits(), "{text}");
        let back: f64 = read(std::str::from_utf8(&to_vec(&expected)).unwrap());
        assert_eq!(back.to_bits(), expected.to_bits(), "{text}");
    }
    assert_eq!(read::<f32>("0.1"), 0.1);
    written(&0.1f32, "0.1");
    written(&f64::NAN, "null");
    written(&f64::INFINITY, "null");
    assert_eq!(
        fails::<f64>("1e400"),
        "expected a number within range, found 1e400"
    );
    assert_eq!(
        fails::<f32>("1e39"),
        "expected a number within range, found 1e39"
    );
}

#[test]
fn any_json_keeps_numbers_and_order() {
    let text = r#"{"z":1.10,"a":123456789012345678901234567890,"m":[true,null,"x"],"e":{}}"#;
    let value: Json = read(text);
    assert_eq!(value.to_string(), text);
    assert_eq!(value["z"].as_f64(), Some(1.1));
    assert_eq!(value["m"][2].as_str(), Some("x"));
    assert_eq!(value["m"][7], Json::Null);
    assert_eq!(
        read::<Json>(r#"{"a":1,"b":2,"a":3}"#).to_string(),
        r#"{"a":3,"b":2}"#
    );
    assert_eq!(
        read::<Json>(r#"{"a":1,"b":[2.50]}"#),
        read::<Json>(r#"{"b":[25e-1],"a":1.0}"#)
    );
    assert_ne!(read::<Json>("[1]"), read::<Json>("[10]"));
    let many: Vec<String> = (0..1000)
        .map(|index| format!("\"k{}\":{index}", index % 500))
        .collect();
    let object: Json = read(&format!("{{{}}}", many.join(",")));
    assert_eq!(object.as_object().unwrap().len(), 500);
    assert_eq!(object["k7"].as_i64(), Some(507));
    let made = Json::from([
        ("a", Json::from(1)),
        ("b", Json::from_iter([Json::from("x"), Json::Null])),
    ]);
    assert_eq!(made.to_string(), r#"{"a":1,"b":["x",null]}"#);
}

#[test]
fn numbers_are_equal_by_value() {
    let number = |text: &str| text.parse::<Number>().unwrap();
    for (left, right) in [
        ("1", "1.0"),
        ("100", "1e2"),
        ("0", "-0.0e9"),
        ("1.50", "15E-1"),
        ("-12e+1", "-120"),
    ] {
        assert_eq!(number(left), number(right), "{left} {right}");
    }
    for (left, right) in [("1", "-1"), ("1", "10"), ("0.1", "0.10000000000000000001")] {
        assert_ne!(number(left), number(right), "{left} {right}");
    }
    for text in ["", "1.", "01", "+1", "1e", " 1", "1 ", "NaN", "0x1"] {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
}

#[test]
fn serde_reads_numbers_exactly_and_writes_everything() {
    let value: Json =
        serde_json::from_str(r#"{"a":[9007199254740993,18446744073709551615,0.1,-1e-7],"b":null}"#)
            .unwrap();
    assert_eq!(value["a"][0].as_i64(), Some(9007199254740993));
    assert_eq!(value["a"][1].as_u64(), Some(u64::MAX));
    assert_eq!(value["a"][2].as_str(), None);
    let text = serde_json::to_string(&value).unwrap();
    assert_eq!(text.parse::<Json>().unwrap(), value);
    let node: Node =
        serde_json::from_str(r#"{"next":{"any":{"b":1,"a":2}},"by_key":{"k":{}}}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&node).unwrap(),
        r#"{"next":{"any":{"b":1,"a":2}},"by_key":{"k":{}}}"#
    );
    let error = serde_json::from_str::<Node>(r#"{"next":{"all":[1]}}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "at next.all[0]: expected an object, found 1"
    );
}
