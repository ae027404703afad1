//! The fields of records.

use clientwright_runtime::json::from_slice;
use clientwright_runtime::{Json, Maybe, record, union};

use crate::limits::Left;
use crate::{fails, read, written};

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
