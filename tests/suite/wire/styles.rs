//! The table of styles in the standard, row by row.

use clientwright_runtime::{Call, Recorded};

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("styles");
}

use client::operations::untagged::{Headers, Query};
use client::types::color::Color;
use client::{Client, Problem};

const LIST: [&str; 3] = ["blue", "black", "brown"];

fn color() -> Color {
    Color::new(100, 200, 150)
}

fn sent(call: impl Fn(&Client) -> Call<(), Problem>) -> Recorded {
    let recorder = nothing();
    run(call(&client!(recorder)).send()).expect("a success");
    recorder.requests().remove(0)
}

fn path(call: impl Fn(&Client) -> Call<(), Problem>) -> String {
    sent(call).url().replace("https://api.example.com/", "")
}

#[test]
fn paths() {
    let (list, color) = (&LIST, &color());
    assert_eq!(
        path(|one| one.simple("blue", list, color, list, color).call()),
        "simple/blue/blue,black,brown/R,100,G,200,B,150/blue,black,brown/R=100,G=200,B=150"
    );
    assert_eq!(
        path(|one| one.label("blue", list, color, list, color).call()),
        "label/.blue/.blue,black,brown/.R,100,G,200,B,150/.blue.black.brown/.R=100.G=200.B=150"
    );
    assert_eq!(
        path(|one| one.matrix("blue", list, color, list, color).call()),
        "matrix/;text=blue/;list=blue,black,brown/;object=R,100,G,200,B,150\
         /;list2=blue;list2=black;list2=brown/;R=100;G=200;B=150"
    );
}

#[test]
fn empty_texts_in_paths() {
    let (list, color) = (&LIST, &color());
    let begin = path(|one| one.matrix("", list, color, list, color).call());
    assert!(begin.starts_with("matrix/;text/;list=blue"), "{begin}");
    let recorder = nothing();
    let call = client!(recorder).simple("", list, color, list, color);
    assert!(run(call.send()).is_err());
    assert!(recorder.requests().is_empty());
}

#[track_caller]
fn query(expected: &str, call: impl Fn(Query) -> Query) {
    let request = sent(|one| call(one.query()).call());
    assert_eq!(request.query(), expected);
}

#[test]
fn queries() {
    let (list, color) = (&LIST, &color());
    query("text=blue", |one| one.text("blue"));
    query("text=", |one| one.text(""));
    query("formList=blue&formList=black&formList=brown", |one| {
        one.form_list(list)
    });
    query("", |one| one.form_list(&[]).comma_list(&[]).pipe_list(&[]));
    query("R=100&G=200&B=150", |one| one.form_object(color));
    query("commaList=blue,black,brown", |one| one.comma_list(list));
    query("commaObject=R,100,G,200,B,150", |one| {
        one.comma_object(color)
    });
    query("spaceList=blue%20black%20brown", |one| one.space_list(list));
    query("spaceObject=R%20100%20G%20200%20B%20150", |one| {
        one.space_object(color)
    });
    query("pipeList=blue%7Cblack%7Cbrown", |one| one.pipe_list(list));
    query("pipeObject=R%7C100%7CG%7C200%7CB%7C150", |one| {
        one.pipe_object(color)
    });
    query(
        "deepObject%5BR%5D=100&deepObject%5BG%5D=200&deepObject%5BB%5D=150",
        |one| one.deep_object(color),
    );
}

#[track_caller]
fn header(name: &str, expected: &str, call: impl Fn(Headers) -> Headers) {
    let request = sent(|one| call(one.headers()).call());
    assert_eq!(request.header(name), Some(expected));
}

#[test]
fn headers_and_cookies() {
    let (list, color) = (&LIST, &color());
    header("x-text", "a b%", |one| one.x_text("a b%"));
    header("x-list", "blue,black,brown", |one| one.x_list(list));
    header("x-object", "R,100,G,200,B,150", |one| one.x_object(color));
    header("x-exploded", "R=100,G=200,B=150", |one| {
        one.x_exploded(color)
    });
    header("cookie", "form=blue; form=black; form=brown", |one| {
        one.form(list)
    });
    header("cookie", "comma=blue%2Cblack%2Cbrown", |one| {
        one.comma(list)
    });
    header("cookie", "R=100; G=200; B=150", |one| {
        one.form_object(color)
    });
    header("cookie", "bare=blue; bare=black; bare=brown", |one| {
        one.bare(list)
    });
    header("cookie", "bareComma=R,100,G,200,B,150", |one| {
        one.bare_comma(color)
    });
    header("cookie", "token=a=b/c%20", |one| one.token("a=b/c%20"));
}

#[test]
fn a_bare_cookie_cannot_become_two() {
    let recorder = nothing();
    let error = run(client!(recorder).headers().token("a; b=c").send()).expect_err("two cookies");
    assert!(error.to_string().contains("the cookie `token`"), "{error}");
    assert!(recorder.requests().is_empty());
}
