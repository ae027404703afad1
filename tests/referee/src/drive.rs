//! What the generated code makes its calls with: each is sent at once, and
//! what came of it is kept.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use clientwright_runtime::{Answer, Answers, Call};
use tokio::runtime::Runtime;

/// Makes calls, one after the other.
pub struct Drive {
    url: String,
    runtime: Runtime,
    calls: Vec<Called>,
}

/// A call that was made.
pub struct Called {
    /// Of which operation.
    pub operation: &'static str,
    /// What tells it from others of the operation.
    pub label: &'static str,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a call.
pub enum Outcome {
    /// The types of the client have no such values, or the call cannot be sent.
    Unsent(String),
    /// The answer was read: as a success, or as an error that the description names.
    Read {
        /// What Prism says of request and answer, in `sl-violations`.
        violations: Option<String>,
    },
    /// The answer cannot be read.
    Unreadable(String),
    /// The server refused.
    Refused(String),
}

impl Drive {
    /// Calls go to this URL.
    pub fn new(url: &str) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        Ok(Self {
            url: url.to_owned(),
            runtime,
            calls: Vec::new(),
        })
    }

    /// Where all calls go.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Makes a call and sends it.
    pub fn call<T: Answer, P: Answers>(
        &mut self,
        operation: &'static str,
        label: &'static str,
        make: impl FnOnce() -> Call<T, P>,
    ) {
        let outcome = match catch_unwind(AssertUnwindSafe(make)) {
            Ok(call) => self.runtime.block_on(send(call)),
            Err(panic) => Outcome::Unsent(said(&*panic)),
        };
        self.calls.push(Called {
            operation,
            label,
            outcome,
        });
    }

    /// All calls, in order.
    pub fn into_calls(self) -> Vec<Called> {
        self.calls
    }
}

async fn send<T: Answer, P: Answers>(call: Call<T, P>) -> Outcome {
    let headers = match call.send().await {
        Ok(response) => response.headers().clone(),
        Err(error) if error.is_refusal() && error.problem().is_some() => error.headers().clone(),
        Err(error) if error.status().is_none() => return Outcome::Unsent(error.to_string()),
        Err(error) if error.is_status() => return Outcome::Refused(error.to_string()),
        Err(error) => return Outcome::Unreadable(error.to_string()),
    };
    let violations = headers.get("sl-violations");
    let violations = violations.map(|text| String::from_utf8_lossy(text.as_bytes()).into_owned());
    Outcome::Read { violations }
}

/// What a panic says.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without words").to_owned()
}
