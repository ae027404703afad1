//! How the answers of a recorder are prepared: [`On`] says which, [`Prepared`] how.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};

use super::answer::{Answer, End, Outcome, Pick, To, code, media, of};
use super::{Recorded, Recorder};
use crate::body::Body;

/// What is about to be answered, by [`Recorder::on`]. Each method prepares one answer.
#[must_use = "no answer is prepared yet"]
pub struct On {
    recorder: Recorder,
    to: To,
}

/// An answer that a [`Recorder`] has ready, to be given once unless told otherwise.
pub struct Prepared {
    recorder: Recorder,
    to: To,
    index: usize,
}

impl On {
    pub(super) fn new(recorder: &Recorder, to: To) -> Self {
        Self {
            recorder: recorder.clone(),
            to,
        }
    }

    /// Answers with JSON.
    ///
    /// # Panics
    /// If the status is not within 100 to 999.
    #[track_caller]
    pub fn json(self, status: u16, body: impl Into<Bytes>) -> Prepared {
        self.answer(status, "application/json", body)
    }

    /// Answers with a status and no body.
    ///
    /// # Panics
    /// If the status is not within 100 to 999.
    #[track_caller]
    pub fn status(self, status: u16) -> Prepared {
        self.given(status, HeaderMap::new(), Vec::new())
    }

    /// Answers with a status and a body of any media type.
    ///
    /// # Panics
    /// If the status is not within 100 to 999, or the media type is none.
    #[track_caller]
    pub fn answer(self, status: u16, content_type: &str, body: impl Into<Bytes>) -> Prepared {
        self.pieces(status, content_type, [body])
    }

    /// Answers with a body that arrives piece by piece, such as one of server-sent events.
    ///
    /// # Panics
    /// Like [`On::answer`].
    #[track_caller]
    pub fn pieces(
        self,
        status: u16,
        content_type: &str,
        pieces: impl IntoIterator<Item = impl Into<Bytes>>,
    ) -> Prepared {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, media(content_type))]);
        let pieces = pieces.into_iter().map(Into::into).collect();
        self.given(status, headers, pieces)
    }

    /// Answers with what a function makes of the request.
    pub fn with(
        self,
        make: impl FnMut(&Recorded) -> http::Response<Body> + Send + 'static,
    ) -> Prepared {
        self.outcome(Outcome::Made(Arc::new(Mutex::new(make))))
    }

    /// Answers with an example of the description, by its name among `examples`. Where several
    /// answers of the operation have one of this name, that of the lowest status.
    ///
    /// # Panics
    /// Where the operation is known and has none of this name; the message has those that there are.
    #[track_caller]
    pub fn example(self, name: &str) -> Prepared {
        self.pick(Pick::Named(name.to_owned()))
    }

    /// Answers with the first example of the description that has this status.
    ///
    /// # Panics
    /// Like [`On::example`].
    #[track_caller]
    pub fn example_of(self, status: u16) -> Prepared {
        self.pick(Pick::Of(status))
    }

    /// Answers with the first example of the description that is a success. By
    /// [`Recorder::on_any`] it is, for each operation, its own.
    ///
    /// # Panics
    /// Like [`On::example`].
    #[track_caller]
    pub fn first_example(self) -> Prepared {
        self.pick(Pick::FirstSuccess)
    }

    /// Never answers: the call runs into its timeout, which the clock of the recorder reaches at once.
    pub fn silence(self) -> Prepared {
        self.outcome(Outcome::Silence)
    }

    /// Has no connection: nothing was sent.
    pub fn refuse(self) -> Prepared {
        self.outcome(Outcome::Refused)
    }

    /// Breaks the connection before there is an answer. [`Prepared::breaks`] does so in the middle of one.
    pub fn reset(self) -> Prepared {
        self.outcome(Outcome::Reset)
    }

    /// Answers 429, to be asked again after so many seconds (`Retry-After`).
    pub fn rate_limit(self, seconds: u64) -> Prepared {
        let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from(seconds))]);
        self.given(429, headers, Vec::new())
    }

    /// Answers 200 with what no client expects: bytes that are neither JSON nor text, of no media type.
    pub fn nonsense(self) -> Prepared {
        let bytes = Bytes::from_static(b"\0\xff}{\xfe nonsense");
        self.given(200, HeaderMap::new(), vec![bytes])
    }

    #[track_caller]
    fn given(self, status: u16, headers: HeaderMap, pieces: Vec<Bytes>) -> Prepared {
        code(status);
        self.outcome(Outcome::Given(status, headers, pieces))
    }

    #[track_caller]
    fn pick(self, pick: Pick) -> Prepared {
        if let To::Operation(id) = &self.to {
            let examples = self.recorder.state().examples.clone();
            let all = of(&examples, id);
            if pick.find(all.clone()).is_none() {
                let known: Vec<String> = all
                    .map(|example| format!("{} `{}`", example.status, example.name))
                    .collect();
                panic!(
                    "there is no {pick} of {id}; known are: {}",
                    known.join(", ")
                );
            }
        }
        self.outcome(Outcome::Example(pick))
    }

    fn outcome(self, outcome: Outcome) -> Prepared {
        let answer = Answer::new(self.to.clone(), outcome);
        let index = {
            let mut state = self.recorder.state();
            state.answers.push(answer);
            state.answers.len() - 1
        };
        Prepared {
            recorder: self.recorder,
            to: self.to,
            index,
        }
    }
}

impl Prepared {
    /// Sets a header of the answer.
    ///
    /// # Panics
    /// If it cannot be one.
    #[track_caller]
    pub fn header(self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("the name of a header");
        let value = HeaderValue::from_str(value).expect("the value of a header");
        self.change(|answer| _ = answer.headers.insert(name, value))
    }

    /// Gives the answer after so much time on the clock of the recorder.
    pub fn after(self, time: Duration) -> Self {
        self.change(|answer| answer.delay = time)
    }

    /// Breaks the connection once all of the body was read, so that it is no whole one.
    pub fn breaks(self) -> Self {
        self.change(|answer| answer.end = End::Broken)
    }

    /// Sends nothing more once all of the body was read, and leaves the connection open.
    pub fn stalls(self) -> Self {
        self.change(|answer| answer.end = End::Stalled)
    }

    /// Gives the answer so many times.
    pub fn times(self, times: usize) -> Self {
        self.change(|answer| answer.left = Some(times))
    }

    /// Gives the answer as often as it is asked for; what is prepared later for the same never is.
    pub fn always(self) -> Self {
        self.change(|answer| answer.left = None)
    }

    /// Prepares what comes after that.
    pub fn then(self) -> On {
        On {
            recorder: self.recorder,
            to: self.to,
        }
    }

    fn change(self, change: impl FnOnce(&mut Answer)) -> Self {
        change(&mut self.recorder.state().answers[self.index]);
        self
    }
}
