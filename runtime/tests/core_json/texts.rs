//! Texts, and what is written as one.

use clientwright_runtime::json::{from_slice, to_vec};
use clientwright_runtime::{Base64, Date, DateTime, Decimal, Duration, Json, Time, Value, record};

use crate::{fails, read, written};

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
