//! What the one reader and the one writer make of JSON.

use std::collections::BTreeMap;

use clientwright_runtime::json::{from_slice, to_vec, to_vec_full};
use clientwright_runtime::{
    Base64, Date, DateTime, Decimal, Duration, Json, Maybe, Number, Time, Value, record, union,
};

fn read<T: Value>(text: &str) -> T {
    from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn fails<T: Value + std::fmt::Debug>(text: &str) -> String {
    match from_slice::<T>(text.as_bytes()) {
        Ok(value) => panic!("{text} was read as {value:?}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn written(value: &dyn clientwright_runtime::Encode, expected: &str) {
    assert_eq!(String::from_utf8(to_vec(value)).unwrap(), expected);
}

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
    assert_eq!(read::<i32>("-2147483648"), i32::MIN);
    for text in [
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "1e2",
        "1.0",
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
fn texts_have_all_escapes_both_ways() {
    let text: String = read(
        r#""\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude00 é€😀 plain, and long enough to be read in runs""#,
    );
    assert_eq!(
        text,
        "\"\\/\u{8}\u{c}\n\r\té€😀 é€😀 plain, and long enough to be read in runs"
    );
    written(
        &text,
        r#""\"\\/\b\f\n\r\té€😀 é€😀 plain, and long enough to be read in runs""#,
    );
    written(&"a\u{0}b\u{1f}c\u{7f}", "\"a\\u0000b\\u001fc\u{7f}\"");
    for wrong in [
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83d\u0041""#,
        r#""\ud83dx""#,
        r#""\x""#,
        r#""\u12""#,
        r#""\u12g4""#,
        r#""\u+123""#,
        "\"a\nb\"",
        "\"a",
        "\"a\\",
        "'a'",
    ] {
        assert!(from_slice::<String>(wrong.as_bytes()).is_err(), "{wrong}");
        assert!(from_slice::<Json>(wrong.as_bytes()).is_err(), "{wrong}");
    }
    // Each position of a special byte relative to the runs of eight.
    for length in 0..20 {
        for special in [
            '"', '\\', '\n', '\u{1f}', ' ', '!', '#', '[', ']', 'é', '\u{80}',
        ] {
            let text = format!("{}{special}{}", "a".repeat(length), "b".repeat(9));
            assert_eq!(
                serde_json::from_slice::<String>(&to_vec(&text)).unwrap(),
                text
            );
            assert_eq!(read::<String>(&serde_json::to_string(&text).unwrap()), text);
        }
    }
}

#[test]
fn what_is_no_utf8_is_an_error_also_where_it_is_skipped() {
    /// Nothing is known.
    #[record]
    struct Empty {}

    for wrong in [&b"\"\xff\""[..], b"\"a\\n\xff\"", b"\"\xed\xa0\x80\""] {
        assert!(from_slice::<String>(wrong).is_err());
        let in_object = [b"{\"a\":[", wrong, b"]}"].concat();
        let error = from_slice::<Empty>(&in_object).unwrap_err();
        assert!(
            error.to_string().starts_with("not UTF-8 at line 1 column "),
            "{error}"
        );
    }
}

#[test]
fn what_is_no_json_is_an_error_with_its_place() {
    assert_eq!(fails::<Json>(""), "expected JSON, found nothing");
    assert_eq!(fails::<Json>(" \n"), "expected JSON, found nothing");
    assert_eq!(
        fails::<Vec<i64>>("[1] x"),
        "not valid JSON at line 1 column 5: trailing characters"
    );
    assert_eq!(
        fails::<Vec<i64>>("[1,\n2,]"),
        "not valid JSON at line 2 column 3: trailing comma"
    );
    assert_eq!(
        fails::<Vec<i64>>("[1"),
        "not valid JSON at line 1 column 3: the text ends too early"
    );
    assert!(fails::<Json>("nul").starts_with("not valid JSON"));
    assert!(fails::<Json>("NaN").starts_with("not valid JSON"));
    assert!(
        fails::<f64>("Infinity").contains("JSON") || fails::<f64>("Infinity").contains("number")
    );
    assert!(fails::<f64>("-Infinity").starts_with("not valid JSON"));
    assert_eq!(read::<Vec<i64>>("\u{feff}[1]"), [1]);
}

/// Leads to itself in every way there is.
#[record]
struct Node {
    next: Option<Box<Node>>,
    all: Option<Vec<Node>>,
    by_key: Option<BTreeMap<String, Node>>,
    any: Option<Json>,
    either: Option<Box<Either>>,
}

/// A node or a list.
#[union]
enum Either {
    Nodes(Vec<Either>),
    Node(Node),
}

/// `open` as often as told, then `within`, then `close` as often.
fn nested(open: &str, within: &str, close: &str, depth: usize) -> String {
    format!("{}{within}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn nesting_has_a_limit_that_a_small_stack_holds() {
    let run = || {
        let forms = [
            (r#"{"next":"#, "}", 1),
            (r#"{"all":["#, "]}", 2),
            (r#"{"by_key":{"k":"#, "}}", 2),
            (r#"{"either":"#, "}", 1),
            (r#"{"either":[["#, "]]}", 3),
        ];
        for (open, close, levels) in forms {
            // The innermost object is a level, too.
            let node: Node = read(&nested(open, "{}", close, 127 / levels));
            assert_eq!(node.clone(), node);
            assert_eq!(to_vec_full(&node), to_vec(&node));
            assert!(format!("{node:#?}").contains("Node"));
            let error = fails::<Node>(&nested(open, "{}", close, 129));
            assert!(error.contains("nested more than 128 deep"), "{error}");
            let error = fails::<Node>(&open.repeat(100_000));
            assert!(error.contains("nested more than 128 deep"), "{error}");
        }
        let any: Json = read(&nested("[", "1", "]", 128));
        assert_eq!(any.clone(), any);
        assert!(fails::<Json>(&nested("[", "1", "]", 129)).contains("deep"));
        assert!(fails::<Json>(&"[{\"a\":".repeat(100_000)).contains("deep"));
        assert!(
            fails::<Node>(&format!("{{\"unknown\":{}}}", "[".repeat(100_000))).contains("deep")
        );
    };
    let thread = std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(run);
    thread.unwrap().join().unwrap();
}

/// Told apart by what is deep inside only.
#[record]
struct Left {
    x: Box<Deep>,
    left: Option<i64>,
}

/// Told apart by what is deep inside only.
#[record]
struct Right {
    x: Box<Deep>,
    right: Option<i64>,
}

/// Either.
#[union]
enum Deep {
    Left(Left),
    Right(Right),
    End(bool),
}

#[test]
fn unions_in_unions_do_not_take_exponential_time() {
    let text = nested(r#"{"neither":1,"x":"#, "null", "}", 100);
    assert!(fails::<Deep>(&text).contains("too many alternatives"));
    // Six levels of two alternatives are no problem.
    let text = nested(r#"{"right":1,"x":"#, "true", "}", 6);
    assert_eq!(
        String::from_utf8(to_vec(&read::<Deep>(&text)))
            .unwrap()
            .len(),
        text.len()
    );
}

macro_rules! wide {
    ($($name:ident)*) => {
        /// More fields than one word has bits.
        #[record]
        struct Wide { $($name: i64,)* }

        const WIDE: &[&str] = &[$(stringify!($name)),*];
    };
}

wide! {
    a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 c0 c1 c2 c3 c4 c5 c6 c7 c8 c9
    d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 f0 f1 f2 f3 f4 f5 f6 f7 f8 f9
    g0 g1 g2 g3 g4 g5 g6 g7 g8 g9 h0 h1 h2 h3 h4 h5 h6 h7 h8 h9 i0 i1 i2 i3 i4 i5 i6 i7 i8 i9
    j0 j1 j2 j3 j4 j5 j6 j7 j8 j9 k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 l0 l1 l2 l3 l4 l5 l6 l7 l8 l9
    m0 m1 m2 m3 m4 m5 m6 m7 m8 m9 n0 n1 n2 n3 n4 n5 n6 n7 n8 n9 o0 o1 o2 o3 o4 o5 o6 o7 o8 o9
    p0 p1 p2 p3 p4 p5 p6 p7 p8 p9 q0 q1 q2 q3 q4 q5 q6 q7 q8 q9 r0 r1 r2 r3 r4 r5 r6 r7 r8 r9
    s0 s1 s2 s3 s4 s5 s6 s7 s8 s9 t0 t1 t2 t3 t4 t5 t6 t7 t8 t9
}

#[test]
fn a_record_may_have_any_number_of_fields_in_any_order() {
    let object = |names: &mut dyn Iterator<Item = &&str>| {
        let entries: Vec<String> = names
            .map(|name| format!("\"{name}\" : {}", name.len()))
            .collect();
        format!("{{{}}}", entries.join(" , "))
    };
    let forward: Wide = read(&object(&mut WIDE.iter()));
    let backward: Wide = read(&object(&mut WIDE.iter().rev()));
    assert_eq!(forward, backward);
    for missing in [0, 63, 64, 127, 128, 191, 192, 199] {
        let others = WIDE
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != missing);
        let error = fails::<Wide>(&object(&mut others.map(|(_, name)| name)));
        assert_eq!(
            error,
            format!("at {}: required, but missing", WIDE[missing])
        );
    }
}

#[test]
fn keys_are_found_however_they_are_written() {
    let expected: Vec<Left> = read(r#"[{"x":true,"left":1}]"#);
    for text in [
        r#"[ { "x" : true , "left" : 1 } ]"#,
        r#"[{"left":1,"x":true}]"#,
        r#"[{"\u0078":true,"le\u0066t":1}]"#,
        r#"[{"x":true,"other":{"x":[1]},"left":1}]"#,
        "[{\"x\":true\n,\"left\":1}]",
    ] {
        assert_eq!(read::<Vec<Left>>(text), expected, "{text}");
    }
    assert!(from_slice::<Vec<Left>>(br#"[{"x":true "left":1}]"#).is_err());
    assert!(from_slice::<Vec<Left>>(br#"[{"x":true,,"left":1}]"#).is_err());
    assert!(from_slice::<Vec<Left>>(br#"[{"x":true,"left" 1}]"#).is_err());
    assert!(from_slice::<Vec<Left>>(br#"[{"x":true,"left":1,}]"#).is_err());
}

#[test]
fn null_and_absent_are_told_apart() {
    /// Both kinds.
    #[record]
    struct Both {
        option: Option<i64>,
        maybe: Maybe<i64>,
        any: Option<Json>,
        list: Vec<Option<i64>>,
    }
    let both: Both = read(r#"{"option":null,"maybe":null,"any":null,"list":[1,null]}"#);
    assert_eq!((both.option, both.maybe), (None, Maybe::Null));
    assert_eq!(both.any, Some(Json::Null));
    written(&both, r#"{"maybe":null,"any":null,"list":[1,null]}"#);
    assert_eq!(
        format!("{both:?}"),
        "Both { maybe: Null, any: Some(Null), list: [1, None], .. }"
    );
    let both: Both = read(r#"{"list":[]}"#);
    assert_eq!(
        (both.option, both.maybe, both.any),
        (None, Maybe::Absent, None)
    );
    assert_eq!(
        fails::<Both>(r#"{"list":null}"#),
        "at list: expected an array, found null"
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
fn text_types_check_what_they_keep() {
    #[track_caller]
    fn check<T: Value + std::fmt::Debug + std::str::FromStr>(good: &[&str], bad: &[&str]) {
        for text in good {
            let value = text
                .parse::<T>()
                .unwrap_or_else(|_| panic!("{text} was refused"));
            written(&value, &format!("{text:?}"));
            written(&read::<T>(&format!("{text:?}")), &format!("{text:?}"));
        }
        for text in bad {
            assert!(text.parse::<T>().is_err(), "{text} was taken");
            assert!(
                fails::<T>(&format!("{text:?}")).starts_with("expected a"),
                "{text}"
            );
        }
    }
    check::<DateTime>(
        &[
            "2024-02-29T12:30:00Z",
            "2000-02-29t23:59:60.123456789z",
            "1999-12-31 00:00:00+14:00",
            "2024-01-01T00:00:00-23:59",
        ],
        &[
            "2023-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2024-04-31T00:00:00Z",
            "2024-13-01T00:00:00Z",
            "2024-00-01T00:00:00Z",
            "2024-01-00T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:60:00Z",
            "2024-01-01T00:00:61Z",
            "2024-01-01T00:00:00",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00+1:00",
            "2024-01-01T00:00:00+24:00",
            "2024-01-01T00:00:00Z ",
            "2024-01-01",
            "24-01-01T00:00:00Z",
            "２024-01-01T00:00:00Z",
            "",
        ],
    );
    check::<Date>(
        &["2024-02-29", "0000-01-01"],
        &["2023-02-29", "2024-2-9", "2024-02-29Z", "20240229"],
    );
    check::<Time>(
        &["12:30:00Z", "12:30:00", "00:00:00.5+02:00"],
        &["24:00:00", "12:30", "12:30:00x", "é2:30:00"],
    );
    check::<Duration>(
        &[
            "P1Y2M3DT4H5M6S",
            "PT0.5S",
            "P2W",
            "P1D",
            "-P1D",
            "PT36H",
            "P1,5D",
        ],
        &[
            "P",
            "PT",
            "P1",
            "1D",
            "P1DT",
            "P1S",
            "PT1D",
            "P1D1Y",
            "P0.5DT1H2",
            "P1W1D",
            "P-1D",
            "PéD",
        ],
    );
    check::<Decimal>(
        &["1", "-1.50", "0.1", "00.10", ".5", "+3", "1e5", "0"],
        &["", "-", ".", "1.", "0-5", "--1", "a", "1 ", "0x1"],
    );
    assert_eq!(read::<Decimal>("12.50").as_str(), "12.50");
    assert!(fails::<Date>("20240229").contains("found 20240229"));
    assert_eq!(
        read::<DateTime>("\"2024-02-29T12:30:05.5-01:30\"").offset_minutes(),
        -90
    );
    assert!(fails::<Base64>("\"*\"").starts_with("expected base64 text"));
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

#[test]
fn a_union_member_reads_its_tag_wherever_it_stands() {
    /// Told by a tag.
    #[union(tag = "type")]
    enum Shape {
        #[wire(name = "circle")]
        Circle(Circle),
        #[wire(other)]
        Unknown(Json),
    }
    /// A circle.
    #[record]
    struct Circle {
        radius: f64,
    }
    let shapes: Vec<Shape> =
        read(r#"[{"radius":1.5,"type":"circle"},{"type":"square"},{"type":7},3]"#);
    assert_eq!(
        format!("{shapes:?}"),
        "[Circle(Circle { radius: 1.5 }), Unknown(Object {\"type\": String(\"square\")}), Unknown(Object {\"type\": Number(7)}), Unknown(Number(3))]"
    );
    written(
        &shapes,
        r#"[{"type":"circle","radius":1.5},{"type":"square"},{"type":7},3]"#,
    );
}
