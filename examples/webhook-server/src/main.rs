//! A server for what iP.1 sends: delivery reports and incoming messages.
//!
//! ```text
//! IP1_SECRET=… cargo run
//! ```
//!
//! then listens on port 8080. iP.1 sends a report to the `deliveryReportUrl` of
//! a batch, and messages to the setting `IncomingCallbackUrl`:
//!
//! ```text
//! https://example.com/ip1/<secret>/reports
//! https://example.com/ip1/<secret>/messages
//! ```
//!
//! Each callback of a client is a module with a function `parse`, which takes
//! headers and bytes: what a handler of any framework has at hand. It gives the
//! type that the description says, or an error that knows what to answer. That
//! a request comes from the vendor is for the server to check; iP.1 signs
//! nothing, so whoever knows the address may send, and the secret stands in it.

use std::env;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use ip1_client::callbacks::{delivery_report, incoming_message};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let inbox = Inbox::new(env::var("IP1_SECRET")?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, router(inbox)).await?;
    Ok(())
}

fn router(inbox: Inbox) -> Router {
    Router::new()
        .route("/ip1/{secret}/reports", post(take_report))
        .route("/ip1/{secret}/messages", post(take_message))
        .with_state(inbox)
}

/// What became of a message. Unless it is answered with 200, it comes again.
async fn take_report(
    State(inbox): State<Inbox>,
    Path(secret): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if !inbox.is_known(&secret) {
        return StatusCode::NOT_FOUND;
    }
    match delivery_report::parse(&headers, &body) {
        Ok(report) => {
            let id = report.message_id.unwrap_or_default();
            let code = report.code.unwrap_or_default();
            inbox.note(format!("{id} has the status {code}"));
            delivery_report::CALLBACK.success()
        }
        Err(error) => {
            eprintln!("{error}");
            error.answer()
        }
    }
}

/// Somebody sent an SMS.
async fn take_message(
    State(inbox): State<Inbox>,
    Path(secret): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if !inbox.is_known(&secret) {
        return StatusCode::NOT_FOUND;
    }
    match incoming_message::parse(&headers, &body) {
        Ok(message) => {
            let sender = message.sender.unwrap_or_default();
            let body = message.body.unwrap_or_default();
            inbox.note(format!("{sender} writes {body:?}"));
            incoming_message::CALLBACK.success()
        }
        Err(error) => {
            eprintln!("{error}");
            error.answer()
        }
    }
}

/// What came, in order: in place of a database.
#[derive(Clone)]
struct Inbox {
    secret: Arc<str>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Inbox {
    fn new(secret: String) -> Self {
        Self {
            secret: secret.into(),
            lines: Arc::default(),
        }
    }

    /// Compares all of it, so that the time taken tells nothing of where it differs.
    fn is_known(&self, secret: &str) -> bool {
        let pairs = self.secret.bytes().zip(secret.bytes());
        let differ = pairs.fold(0, |differ, (own, other)| differ | (own ^ other));
        self.secret.len() == secret.len() && differ == 0
    }

    fn note(&self, line: String) {
        println!("{line}");
        self.lines().push(line);
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
