//! What the generated code makes its calls with: each is sent at once, what came of it is kept, and all
//! that the client shows of it is searched for its credentials.

use std::fmt::Debug;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use clientwright_runtime::{Answer, Answers, Base64, Call, Error, Response, json};
use tokio::runtime::Runtime;

use crate::SECRET;

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
    pub fn call<T: Answer + Debug, P: Answers + Debug>(
        &mut self,
        operation: &'static str,
        label: &'static str,
        make: impl FnOnce() -> Call<T, P>,
    ) {
        let outcome = match catch_unwind(AssertUnwindSafe(make)) {
            Ok(call) => self.send(call),
            Err(panic) => Outcome::Unsent(said(&*panic)),
        };
        self.calls.push(Called {
            operation,
            label,
            outcome,
        });
    }

    fn send<T: Answer + Debug, P: Answers + Debug>(&self, call: Call<T, P>) -> Outcome {
        let made = format!("{call:?}");
        let answer = self.runtime.block_on(call.send());
        let shown = std::iter::once(made).chain(shown(&answer));
        match shown.into_iter().find(|text| has_secret(text)) {
            Some(text) => Outcome::Unreadable(format!("{SHOWN}{text}")),
            None => outcome(answer),
        }
    }

    /// All calls, in order.
    pub fn into_calls(self) -> Vec<Called> {
        self.calls
    }
}

/// What is said of a call that shows a credential.
pub const SHOWN: &str = "a credential is shown: ";

/// All that an answer shows without being asked for something by name.
fn shown<T: Debug, P: Debug>(answer: &Result<Response<T>, Error<P>>) -> Vec<String> {
    let mut shown = vec![format!("{answer:?}"), format!("{answer:#?}")];
    if let Err(error) = answer {
        shown.push(error.to_string());
        let decoding = error
            .decode_error()
            .map(|error| format!("{error} {error:?}"));
        shown.extend(decoding);
        let sending = error.transport_error();
        shown.extend(sending.map(|error| format!("{error} {error:?}")));
    }
    shown
}

/// Whether a text has the mark of a credential, as it is or in Base64.
pub fn has_secret(text: &str) -> bool {
    let in_base64 = (0..3).any(|before| {
        let bytes = [&b"::"[..before], SECRET.as_bytes()].concat();
        let encoded = json::to_string(&Base64::from(bytes.clone()));
        // Within quotes, and without the letters that have bits of what is around it.
        text.contains(&encoded[1 + (before * 8).div_ceil(6)..=bytes.len() * 8 / 6])
    });
    in_base64 || text.contains(SECRET)
}

fn outcome<T: Answer, P: Answers>(answer: Result<Response<T>, Error<P>>) -> Outcome {
    let headers = match answer {
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
