//! Adds a note and shows the latest ones.
//!
//! `NOTES_KEY=… cargo run` would ask the server of the description, which
//! nobody runs; `cargo test` asks a recorder in its place.

/// The client that the build script makes of `specs/notes.yaml`.
pub mod notes {
    clientwright_runtime::include_client!("notes");
}

use std::env;
use std::error::Error;

use notes::Client;
use notes::types::new_note::NewNote;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder().api_key(&env::var("NOTES_KEY")?).build()?;
    for line in remember(&client, "Buy milk").await? {
        println!("{line}");
    }
    Ok(())
}

/// Adds a note that stays on top, and gives the ten latest, one a line.
async fn remember(client: &Client, text: &str) -> Result<Vec<String>, notes::Error> {
    let note = NewNote::new(text).pinned(true);
    let added = client.add_note(&note).send().await?;
    let latest = client.list_notes().limit(10).send().await?;
    let lines = latest.iter().map(|note| {
        let mark = if note.id == added.id { "new" } else { "old" };
        format!("{mark} {}: {}", note.id, note.text)
    });
    Ok(lines.collect())
}

#[cfg(test)]
mod tests {
    use clientwright_runtime::Recorder;

    use super::notes::Problem;
    use super::*;

    fn client(recorder: &Recorder) -> Client {
        let builder = Client::builder()
            .api_key("secret")
            .transport(recorder.clone());
        builder.build().expect("a client")
    }

    #[tokio::test]
    async fn a_note_is_added_and_listed() {
        let note = r#"{"id": 2, "text": "Buy milk"}"#;
        let recorder = Recorder::new()
            .answer(201, "application/json", note)
            .answer(
                200,
                "application/json",
                format!(r#"[{note}, {{"id": 1, "text": "Hi"}}]"#),
            );

        let lines = remember(&client(&recorder), "Buy milk")
            .await
            .expect("two answers");

        assert_eq!(lines, ["new 2: Buy milk", "old 1: Hi"]);
        let [added, listed] = recorder.requests().try_into().expect("two requests");
        assert_eq!(added.text(), r#"{"text":"Buy milk","pinned":true}"#);
        assert_eq!(added.header("x-api-key"), Some("secret"));
        assert_eq!(listed.url(), "https://notes.example.com/v1/notes?limit=10");
    }

    #[tokio::test]
    async fn an_error_says_what_the_server_said() {
        let body = r#"{"message": "too long"}"#;
        let recorder = Recorder::new().answer(422, "application/json", body);

        let error = remember(&client(&recorder), "x")
            .await
            .expect_err("a refusal");

        match error.problem() {
            Some(Problem::Refusal(refusal)) => assert_eq!(refusal.message, "too long"),
            other => panic!("not the refusal: {other:?}"),
        }
    }
}
