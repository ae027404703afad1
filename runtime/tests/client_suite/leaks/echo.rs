//! Servers that repeat secrets, in every spelling and every kind of answer.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::api::{all, plain};
use super::search::found;
use crate::server::{Answer, Server};

/// Secrets, in every spelling, as a server may repeat them.
pub fn echo(secrets: &[String]) -> String {
    let mut all = String::new();
    for secret in secrets {
        let escaped: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let some: String = secret
            .chars()
            .map(|c| match c.is_ascii_alphanumeric() || "-._~".contains(c) {
                true => c.to_string(),
                false => c
                    .to_string()
                    .bytes()
                    .map(|byte| format!("%{byte:02x}"))
                    .collect(),
            })
            .collect();
        let json = serde_json::to_string(secret).expect("a text");
        assert!(
            found(&escaped).is_none(),
            "letters are not escaped by anybody"
        );
        for spelt in [
            secret.as_str(),
            &some,
            &json[1..json.len() - 1],
            &format!("{secret:?}"),
            &STANDARD.encode(secret),
            &STANDARD.encode(format!("a{secret}")),
            &secret
                .replace('&', "&amp;")
                .replace('"', "&quot;")
                .replace('<', "&lt;"),
        ] {
            all.push_str(&format!("({spelt})"));
        }
    }
    all
}

pub fn whole(status: &str, media: &str, body: &str) -> Answer {
    let header: String = echo(&all())
        .chars()
        .filter(|c| (' '..='~').contains(c))
        .collect();
    let length = body.len();
    Answer::Send(format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media}\r\nX-Echo: {header}\r\nRetry-After: {header}\r\n\
         Location: https://b.example/?{header}\r\nSet-Cookie: X-Key={header}\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    ))
}

/// How a server may answer, good and bad.
pub fn answers(secrets: &[String]) -> Vec<Answer> {
    let echo = || echo(secrets);
    let (json, text) = ("application/json", "text/plain");
    let quoted = serde_json::to_string(&echo()).expect("a text");
    let object = format!("{{{quoted}: 1, \"a\": {quoted}}}");
    let long = format!("{}{}", "x".repeat(10_000), echo());
    let mut all = vec![
        whole("200 OK", json, &quoted),
        whole("200 OK", json, &object),
        whole("200 OK", json, &format!("{object}]")),
        whole("200 OK", json, &echo()),
        whole("200 OK", text, &echo()),
        whole("200 OK", text, &"x".repeat(30_000)),
        Answer::Send(format!(
            "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{}",
            echo()
        )),
        Answer::Send(format!("{}\r\n\r\n", echo())),
        Answer::Send(format!("HTTP/1.1 200 {}\r\n{}\r\n\r\n", plain(), echo())),
        Answer::Hold(String::new()),
        Answer::Hold(format!("HTTP/1.1 200 OK\r\n\r\n{}", echo())),
    ];
    for status in [
        "302 Found",
        "400 No",
        "401 No",
        "404 No",
        "429 No",
        "500 No",
        "503 No",
    ] {
        all.extend([
            whole(status, text, &echo()),
            whole(status, json, &object),
            whole(status, text, &long),
        ]);
    }
    all
}

/// A server that gives each of these answers so many times.
pub fn server(answers: &[Answer], times: usize) -> Server {
    let all = answers
        .iter()
        .flat_map(|answer| (0..times).map(move |_| again(answer)));
    Server::new(all.collect::<Vec<_>>())
}

fn again(answer: &Answer) -> Answer {
    match answer {
        Answer::Send(text) => Answer::Send(text.clone()),
        Answer::Hold(text) => Answer::Hold(text.clone()),
        Answer::Slow(head, pieces, pause) => Answer::Slow(head.clone(), pieces.clone(), *pause),
    }
}
