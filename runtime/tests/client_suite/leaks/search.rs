//! Where secrets might be shown, all of it in one place, and the search for them.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use log::{LevelFilter, Log};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// What every secret of these tests begins with, whatever signs stand behind it; no encoding that
/// leaves letters as they are changes it.
pub const MARK: &str = "Zk7qSecret";

/// Everything that was shown.
#[derive(Clone, Default)]
pub struct Shown(Arc<Mutex<Vec<String>>>);

impl Shown {
    pub fn text(&self, text: impl Into<String>) {
        self.0.lock().expect("no panic").push(text.into());
    }

    pub fn debug(&self, value: &dyn Debug) {
        self.text(format!("{value:?}"));
        self.text(format!("{value:#?}"));
    }

    /// An error and all that lies behind it.
    pub fn error(&self, error: &dyn std::error::Error) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.text(error.to_string());
            self.debug(&error);
            next = error.source();
        }
    }

    /// Does something, and takes down what is traced and logged meanwhile.
    pub fn traced<T>(&self, work: impl FnOnce() -> T) -> T {
        // It is there once for all threads.
        if log::set_boxed_logger(Box::new(LOGGED.clone())).is_ok() {
            log::set_max_level(LevelFilter::Trace);
        }
        tracing::subscriber::with_default(Traces(self.clone()), work)
    }

    /// Searches it all.
    #[track_caller]
    pub fn is_clean(&self, at_least: usize) {
        let logged = LOGGED.0.lock().expect("no panic").clone();
        let shown = self.0.lock().expect("no panic");
        assert!(
            shown.len() >= at_least,
            "only {} texts were shown",
            shown.len()
        );
        for text in shown.iter().chain(&logged) {
            if let Some(found) = found(text) {
                panic!("{found} is in {text}");
            }
        }
    }
}

/// The mark in a text, as it is or in Base64.
pub fn found(text: &str) -> Option<String> {
    let is_there = |mark: &String| text.contains(mark.as_str());
    if text.to_lowercase().contains(&MARK.to_lowercase()) {
        return Some(MARK.to_owned());
    }
    let all = (0..3).flat_map(|before| {
        let bytes = [&b"::"[..before], MARK.as_bytes()].concat();
        [STANDARD, URL_SAFE].map(|alphabet| {
            let text = alphabet.encode(&bytes);
            // Without the letters that have bits of what is around it.
            text[(before * 8).div_ceil(6)..bytes.len() * 8 / 6].to_owned()
        })
    });
    all.into_iter().find(is_there)
}

static LOGGED: std::sync::LazyLock<Shown> = std::sync::LazyLock::new(Shown::default);

/// Of all tests of the process, so only what matters is kept.
impl Log for Shown {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let text = format!("{}: {}", record.target(), record.args());
        if found(&text).is_some() {
            self.text(text);
        }
    }

    fn flush(&self) {}
}

struct Traces(Shown);

impl Traces {
    fn note(&self, name: &str, record: impl FnOnce(&mut dyn Visit)) {
        let mut fields = Fields(name.to_owned());
        record(&mut fields);
        self.0.text(fields.0);
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push_str(&format!(" {field}={value:?}"));
    }
}

impl Subscriber for Traces {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(span.metadata().name(), |fields| span.record(fields));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.note("record", |fields| values.record(fields));
    }

    fn event(&self, event: &Event<'_>) {
        self.note(event.metadata().name(), |fields| event.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn what_is_searched_for_is_found() {
    for text in [
        format!("a{MARK}b"),
        MARK.to_uppercase(),
        STANDARD.encode(format!("user:{MARK}/")),
        URL_SAFE.encode(format!("me:{MARK}")),
        STANDARD.encode(format!("a:{MARK}/+")),
    ] {
        assert!(found(&text).is_some(), "{text}");
    }
    assert_eq!(found("Zk7q"), None);
    let shown = Shown::default();
    shown.traced(|| tracing::info!(secret = MARK, "said"));
    assert!(std::panic::catch_unwind(|| shown.is_clean(1)).is_err());
}
