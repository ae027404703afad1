//! Answers that are read as they arrive, and bodies that are sent as they are read.

use clientwright_runtime::{Body, Event, File, Recorder};

use crate::support::run;
use crate::wire::client;

pub(super) mod client {
    clientwright_runtime::include_client!("streams");
}
use client::types::add_film::AddFilmBody;
use client::types::chat::ChatBody;

#[test]
fn events_have_what_their_data_holds() {
    let body =
        "event: step\nid: 1\ndata: {\"x\":\ndata: 1}\n\n: awake\n\nevent: end\ndata: {\"x\":2}\n\n";
    for size in 1..=body.len() {
        let recorder = Recorder::new().answer_pieces(200, "text/event-stream", body, size);
        let client = client!(recorder);
        run(async {
            let mut events = client.watch_progress().stream();
            let first = events.next().await.expect("one").expect("an event");
            assert_eq!(
                first.event.as_ref().map(|event| event.as_str()),
                Some("step")
            );
            assert_eq!(first.data.x, 1);
            let second = events.next().await.expect("two").expect("an event");
            assert_eq!((second.data.x, second.id), (2, None));
            assert_eq!(events.last_event_id(), Some("1"));
            assert!(events.next().await.is_none());
        });
        let accept = recorder.requests()[0].header("accept").map(str::to_owned);
        assert_eq!(accept.as_deref(), Some("text/event-stream, */*;q=0.1"));
    }
}

#[test]
fn what_is_only_called_a_text_is_an_event() {
    let body = "id: 4\ndata: a\ndata: b\n\n";
    let recorder = Recorder::new()
        .answer(200, "text/event-stream", body)
        .answer(200, "text/event-stream", body);
    let client = client!(recorder);
    let events: Vec<Event> = run(client.watch_log().stream().all()).expect("events");
    assert_eq!((events.len(), events[0].data.as_str()), (1, "a\nb"));
    // The whole of it is still there.
    assert_eq!(*run(client.watch_log().send()).expect("a text"), body);
}

#[test]
fn an_operation_answers_whole_or_item_by_item() {
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"text":"Hello"}"#)
        .answer(
            200,
            "text/event-stream",
            "data: {\"delta\":\"Hel\"}\n\ndata: {\"delta\":\"lo\"}\n\ndata: [DONE]\n\n",
        )
        .answer(400, "application/json", r#"{"x":9}"#);
    let client = client!(recorder);
    let whole = run(client.chat(&ChatBody::new()).send()).expect("a success");
    assert_eq!(whole.text, "Hello");
    let items = run(client.chat(&ChatBody::new().stream(true)).stream().all()).expect("two items");
    let text: String = items.iter().map(|item| item.delta.as_str()).collect();
    assert_eq!(text, "Hello");
    let accepts: Vec<_> = recorder
        .requests()
        .iter()
        .map(|request| request.header("accept").map(str::to_owned))
        .collect();
    assert_eq!(accepts[0].as_deref(), Some("application/json, */*;q=0.1"));
    assert_eq!(accepts[1].as_deref(), Some("text/event-stream, */*;q=0.1"));

    let error = run(client.chat(&ChatBody::new()).stream().all()).expect_err("400");
    match error.problem() {
        Some(client::Problem::Point(point)) => assert_eq!(point.x, 9),
        other => panic!("{other:?}"),
    }
}

#[test]
fn lines_and_sequences() {
    let recorder = Recorder::new()
        .answer_pieces(200, "application/x-ndjson", "{\"x\":1}\n{\"x\":2}\n", 3)
        .answer_pieces(200, "application/json-seq", "\u{1e}[1,2]\n\u{1e}[3]\n", 3);
    let client = client!(recorder);
    let points = run(client.export_points().stream().all()).expect("two points");
    assert_eq!(
        points.iter().map(|point| point.x).collect::<Vec<_>>(),
        [1, 2]
    );
    let numbers = run(client.export_numbers().stream().all()).expect("two lists");
    assert_eq!(numbers, [vec![1, 2], vec![3]]);
    let accept = recorder.requests()[0].header("accept").map(str::to_owned);
    assert_eq!(accept.as_deref(), Some("application/x-ndjson, */*;q=0.1"));
}

#[test]
fn bytes_come_piece_by_piece_and_go_as_they_are_read() {
    let recorder = Recorder::new()
        .answer_pieces(200, "video/mp4", "abcdefg", 3)
        .answer(204, "text/plain", "")
        .answer(204, "text/plain", "");
    let client = client!(recorder);
    run(async {
        let mut pieces = client.get_film().stream();
        pieces.open().await.expect("a head");
        let headers = pieces.headers().expect("the head is there");
        assert_eq!(headers["content-type"], "video/mp4");
        let mut film = Vec::new();
        while let Some(piece) = pieces.next().await {
            film.push(piece.expect("a piece"));
        }
        assert_eq!(film, ["abc", "def", "g"]);
    });
    let reader = || Body::reader(std::io::Cursor::new("abcdefg")).with_length(7);
    run(client.put_film(&File::stream(reader())).send()).expect("sent");
    let film = AddFilmBody::new(File::stream(reader()).name("a.mp4"));
    run(client.add_film(&film).send()).expect("sent");
    let requests = recorder.requests();
    assert_eq!(
        (
            requests[1].text().as_str(),
            requests[1].header("content-type")
        ),
        ("abcdefg", Some("video/mp4"))
    );
    assert!(requests[2].text().contains(
        "filename=\"a.mp4\"\r\nContent-Type: application/octet-stream\r\n\r\nabcdefg\r\n--"
    ));
}
