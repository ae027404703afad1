//! Enums of texts and of integers: as values, in records, in requests.

#![deny(warnings, missing_docs, clippy::all)]

use std::collections::HashSet;

use clientwright_runtime::json::{from_slice, to_vec};
use clientwright_runtime::{
    Api, Builder, DateTime, Json, Maybe, Recorder, integer_enum, record, string_enum, union,
};

/// How much it matters.
#[integer_enum]
pub enum Level {
    /// Little.
    #[wire(value = 1)]
    Low,
    /// Much.
    #[wire(value = -2)]
    r#High,
    /// More than there is.
    #[deprecated]
    #[wire(value = -9223372036854775808)]
    Most,
    /// Something else.
    Unknown(i64),
}

/// No integer is known.
#[integer_enum]
pub enum Anything {
    /// Whatever it is.
    Other(i64),
}

/// A state.
#[string_enum]
pub enum State {
    /// Going on.
    #[wire(name = "on-going")]
    OnGoing,
    /// Something else.
    Unknown(String),
}

/// Words in several cases.
mod cases {
    use clientwright_runtime::string_enum;

    macro_rules! cased {
        ($name:ident $($case:ident)?) => {
            /// Some words.
            #[string_enum $(($case))?]
            pub enum $name {
                /// Two.
                InProgress,
                /// With a digit.
                V2Beta,
                /// Another text altogether.
                #[wire(name = "x-`y`")]
                Named,
                /// What else there is.
                Unknown(String),
            }
        };
    }

    cased!(Snake);
    cased!(Kebab kebab);
    cased!(Camel camel);
    cased!(Pascal pascal);
    cased!(Screaming screaming);
}

/// A level or a text.
#[union]
pub enum Either {
    /// A level.
    Level(Level),
    /// A text.
    Text(String),
}

/// A ticket.
#[record(new)]
pub struct Ticket {
    /// Its level.
    pub level: Level,
    /// Its former levels.
    pub former: Option<Vec<Level>>,
    /// Its state.
    pub state: Maybe<State>,
    /// When it was made.
    pub made: Option<DateTime>,
}

#[test]
fn an_integer_enum_keeps_what_it_does_not_know() {
    let levels: Vec<Level> = from_slice(b"[1, -2, 7, -9223372036854775808]").unwrap();
    assert_eq!(levels[..3], [Level::Low, Level::High, Level::Unknown(7)]);
    assert_eq!(format!("{levels:?}"), "[Low, High, Unknown(7), Most]");
    assert_eq!(levels[1].to_string(), "-2");
    assert_eq!(format!("{:>4}|{:<3}|", levels[1], levels[2]), "  -2|7  |");
    assert_eq!(levels[3].as_i64(), i64::MIN);
    assert_eq!(to_vec(&levels), b"[1,-2,7,-9223372036854775808]");
    let copy = levels[0];
    assert_eq!(
        HashSet::from([copy, Level::from(1), Level::Low]),
        HashSet::from([levels[0]])
    );
    assert_eq!(format!("{:?}", Anything::from(3)), "Other(3)");
    assert_ne!(Anything::from(3), Anything::from(4));
}

#[test]
fn a_string_enum_is_in_one_case() {
    use cases::{Camel, Kebab, Pascal, Screaming, Snake};
    let snake = ["in_progress", "v2_beta", "x-`y`"].map(Snake::from);
    assert_eq!(snake, [Snake::InProgress, Snake::V2Beta, Snake::Named]);
    let texts = [Kebab::InProgress, Kebab::V2Beta, Kebab::Named].map(|word| word.to_string());
    assert_eq!(texts, ["in-progress", "v2-beta", "x-`y`"]);
    assert_eq!(Camel::from("inProgress"), Camel::InProgress);
    assert_eq!(Camel::V2Beta.as_str(), "v2Beta");
    assert_eq!(Pascal::from("V2Beta"), Pascal::V2Beta);
    assert_eq!(Pascal::from("in_progress").as_str(), "in_progress");
    assert_eq!(Screaming::InProgress.as_str(), "IN_PROGRESS");
    assert_eq!(Screaming::from("V2_BETA"), Screaming::V2Beta);
}

#[test]
fn an_integer_enum_goes_through_serde() {
    assert_eq!(serde_json::to_string(&Level::High).unwrap(), "-2");
    assert_eq!(serde_json::from_str::<Level>("1").unwrap(), Level::Low);
    assert!(serde_json::from_str::<Level>("1.5").is_err());
}

#[test]
fn what_is_no_integer_is_no_value_of_an_integer_enum() {
    let error = |text: &str| {
        let error = from_slice::<Ticket>(text.as_bytes());
        error.unwrap_err().to_string()
    };
    assert_eq!(
        error(r#"{"level":1.5}"#),
        "at level: expected an integer, found 1.5"
    );
    assert_eq!(
        error(r#"{"level":1,"former":[1,9223372036854775808]}"#),
        "at former[1]: expected an integer, found 9223372036854775808"
    );
    assert_eq!(
        error(r#"{"level":"1"}"#),
        "at level: expected an integer, found \"1\""
    );
    assert_eq!(
        error(r#"{"level":null}"#),
        "at level: expected an integer, found null"
    );
}

#[test]
fn a_union_takes_integers_for_an_integer_enum() {
    let all: Vec<Either> = from_slice(br#"[1, "x", 9]"#).unwrap();
    assert_eq!(
        all,
        [
            Either::Level(Level::Low),
            Either::from("x".to_owned()),
            Either::from(Level::Unknown(9)),
        ]
    );
    assert!(from_slice::<Either>(b"1.5").is_err());
    assert_eq!(to_vec(&all), br#"[1,"x",9]"#);
}

#[test]
fn records_show_enums_and_dates_as_they_show_themselves() {
    let ticket: Ticket = from_slice(
        br#"{"level":-2,"former":[1,5],"state":"on-going","made":"2024-02-29T00:00:00Z"}"#,
    )
    .unwrap();
    assert_eq!(
        format!("{ticket:?}"),
        "Ticket { level: High, former: Some([Low, Unknown(5)]), state: Value(OnGoing), \
         made: Some(2024-02-29T00:00:00Z) }"
    );
    assert_eq!(ticket.clone(), ticket);
    assert_ne!(ticket.clone().state(State::from("off")), ticket);
    let mut other = ticket.clone();
    other.level = Level::Low;
    assert_ne!(other, ticket);
    assert_eq!(
        format!("{:?}", other.state(State::from("off"))),
        "Ticket { level: Low, former: Some([Low, Unknown(5)]), state: Value(Unknown(\"off\")), \
         made: Some(2024-02-29T00:00:00Z) }"
    );
}

static API: Api = Api {
    user_agent: "test-client/1.2.3",
    server: Some("https://a.example"),
    schemes: &[],
    security: &[],
    rate_limits: &[],
};

#[tokio::test]
async fn integer_enums_are_text_outside_of_json() {
    let recorder =
        Recorder::new()
            .answer(200, "application/json", "0")
            .answer(200, "application/json", "0");
    let builder = Builder::new(&API).transport(recorder.clone());
    let connection = builder.build().expect("a client");
    let ticket = Ticket::new(Level::High)
        .former(&[Level::Low, Level::from(5)])
        .state(State::OnGoing);
    for form in [true, false] {
        let call = connection
            .request::<Json, ()>("POST", "/levels/{level}")
            .path("level", &Level::High)
            .query("former", &ticket.former)
            .header("X-Level", &Level::Low);
        let call = match form {
            true => call.form(&ticket),
            false => call.json(&ticket),
        };
        call.send().await.expect("a number");
    }
    let requests = recorder.requests();
    assert_eq!(
        requests[0].url(),
        "https://a.example/levels/-2?former=1&former=5"
    );
    assert_eq!(requests[0].header("X-Level"), Some("1"));
    assert_eq!(
        requests[0].text(),
        "level=-2&former=1&former=5&state=on-going"
    );
    assert_eq!(
        requests[1].text(),
        r#"{"level":-2,"former":[1,5],"state":"on-going"}"#
    );
}
