//! `fetch`, of a browser or of what else runs JavaScript.
//!
//! What JavaScript gives belongs to the thread that asked for it, and the compiler cannot know that there is
//! no other one: so it is wrapped, and would panic where it is used elsewhere.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use gloo_timers::future::TimeoutFuture;
use http::header::USER_AGENT;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use js_sys::{Array, Error, Function, IteratorNext, Promise, Reflect, Uint8Array};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, Request, RequestInit, RequestRedirect,
    Response, ResponseType,
};
use web_time::Instant;

use crate::body::Body;
use crate::transport::{BoxFuture, Transport, TransportError};

/// The longest that a timer of JavaScript takes, in milliseconds: it counts in 32 bits.
const LONGEST_TIMER: u32 = i32::MAX as u32;

/// Sends by `fetch`.
pub(crate) struct Fetch {
    start: Instant,
}

impl Fetch {
    pub(crate) fn new() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Transport for Fetch {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(SendWrapper::new(send(request)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(SendWrapper::new(async move {
            let mut left = duration.as_millis();
            while left > 0 {
                let part = u32::try_from(left)
                    .unwrap_or(LONGEST_TIMER)
                    .min(LONGEST_TIMER);
                TimeoutFuture::new(part).await;
                left -= u128::from(part);
            }
        }))
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }
}

async fn send(request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
    let (head, body) = request.into_parts();
    let body = body.collected().await?;
    let abort = Abort(AbortController::new().map_err(unsendable)?);
    let request = made(&head, &body, &abort)?;
    let response = JsFuture::from(fetch(&request).map_err(unsendable)?).await;
    let response: Response = response
        .and_then(JsCast::dyn_into)
        .map_err(|error| failed(&error))?;
    if response.type_() == ResponseType::Opaqueredirect {
        return Err(TransportError::redirect("a browser does not say where to"));
    }
    let mut answer = http::Response::new(Body::default());
    *answer.status_mut() = StatusCode::from_u16(response.status()).map_err(TransportError::new)?;
    *answer.headers_mut() = headers(&response.headers())?;
    if let Some(stream) = response.body() {
        let reader = ReadableStreamDefaultReader::new(&stream).map_err(|error| failed(&error))?;
        let pieces = Reading {
            reader,
            piece: None,
            _abort: abort,
        };
        *answer.body_mut() = Body::stream(Pieces(SendWrapper::new(pieces)));
    }
    Ok(answer)
}

/// A request for `fetch`, if that leaves it as it is.
fn made(head: &Parts, body: &Bytes, abort: &Abort) -> Result<Request, TransportError> {
    let init = RequestInit::new();
    init.set_method(head.method.as_str());
    // The runtime follows redirects, by rules that keep credentials at their server.
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&abort.0.signal()));
    let headers = Headers::new().map_err(unsendable)?;
    for (name, value) in given(head) {
        headers
            .append(name.as_str(), &letters(value.as_bytes()))
            .map_err(unsendable)?;
    }
    init.set_headers_headers(&headers);
    if !body.is_empty() {
        init.set_body_opt_u8_array(Some(&Uint8Array::from(&body[..])));
    }
    let url = head.uri.to_string();
    let request = Request::new_with_str_and_init(&url, &init).map_err(unsendable)?;
    // A URL is written anew by the rules of browsers, which change some texts.
    if target(&request.url()) != target(&url) {
        return Err(TransportError::unsendable(
            "JavaScript would change its path or query",
        ));
    }
    let taken = request.headers();
    for (name, _) in given(head) {
        if !taken.has(name.as_str()).unwrap_or(false) {
            let why = format!("a browser does not let a program set the header `{name}`");
            return Err(TransportError::unsendable(why));
        }
    }
    Ok(request)
}

/// The headers of a request, but for the name of the program: who sends is the browser, and a server of
/// another origin would have to allow that header for every call (CORS).
fn given(head: &Parts) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
    head.headers.iter().filter(|(name, _)| **name != USER_AGENT)
}

/// What stands behind the host of a URL.
fn target(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    Some(&rest[rest.find('/')?..])
}

/// Calls `fetch`, wherever it is: a page and a worker have it in different types.
fn fetch(request: &Request) -> Result<Promise, JsValue> {
    let global = js_sys::global();
    let fetch: Function = Reflect::get(&global, &JsValue::from_str("fetch"))?.dyn_into()?;
    fetch.call1(&global, request)?.dyn_into()
}

/// Bytes as JavaScript has those of a header: a letter each.
fn letters(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// The headers of an answer.
fn headers(from: &Headers) -> Result<HeaderMap, TransportError> {
    let mut headers = HeaderMap::new();
    for pair in &from.entries() {
        let pair = Array::from(&pair.map_err(|error| failed(&error))?);
        let text = |index| pair.get(index).as_string().unwrap_or_default();
        let name = HeaderName::from_bytes(text(0).as_bytes()).map_err(TransportError::new)?;
        let value: Vec<u8> = text(1).chars().map(|letter| letter as u8).collect();
        let value = HeaderValue::from_bytes(&value).map_err(TransportError::new)?;
        headers.append(name, value);
    }
    Ok(headers)
}

/// Gives a call up when it is dropped, which does nothing to one that is over.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The body of an answer.
struct Pieces(SendWrapper<Reading>);

struct Reading {
    reader: ReadableStreamDefaultReader,
    /// The piece that is on its way.
    piece: Option<JsFuture>,
    _abort: Abort,
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Reading { reader, piece, .. } = &mut *self.0;
        let coming = piece.get_or_insert_with(|| JsFuture::from(reader.read()));
        let came = ready!(Pin::new(coming).poll(context));
        *piece = None;
        Poll::Ready(
            came.and_then(bytes)
                .map_err(|error| failed(&error))
                .transpose(),
        )
    }
}

/// A piece, or the end.
fn bytes(piece: JsValue) -> Result<Option<Bytes>, JsValue> {
    let piece: IteratorNext = piece.unchecked_into();
    if piece.done() {
        return Ok(None);
    }
    let piece: Uint8Array = piece.value().dyn_into()?;
    Ok(Some(piece.to_vec().into()))
}

/// JavaScript shows the URL, or a header, where it refuses to make a request.
fn unsendable(_: JsValue) -> TransportError {
    TransportError::unsendable("it is not one that JavaScript takes")
}

/// Why there is no answer, as far as JavaScript says so. A browser does not; Node.js has a code, such as
/// `ECONNREFUSED`.
fn failed(error: &JsValue) -> TransportError {
    let Some(error) = error.dyn_ref::<Error>() else {
        return TransportError::new("JavaScript does not say why");
    };
    let code = Reflect::get(&error.cause(), &JsValue::from_str("code"));
    match code.ok().and_then(|code| code.as_string()) {
        Some(code) => TransportError::new(format!("{}: {code}", error.message())),
        None => TransportError::new(String::from(error.message())),
    }
}
