//! The servers of `run.mjs`, as this program sees them.

use clientwright_runtime::{Json, json};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A server that calls are made to.
pub struct Server(JsValue);

impl Server {
    /// The server of the API.
    pub fn here() -> Self {
        Self(get(&page(), "here"))
    }

    /// Another one.
    pub fn there() -> Self {
        Self(get(&page(), "there"))
    }

    /// One that does not listen any more.
    pub fn gone() -> Self {
        Self(get(&page(), "gone"))
    }

    /// Its URL, without a path.
    pub fn url(&self) -> String {
        text(&get(&self.0, "url"))
    }

    /// Has it answer JSON next.
    pub fn answer(&self, status: u16, body: &str) {
        self.answer_with(status, r#"{"content-type": "application/json"}"#, body);
    }

    /// Has it answer so next; the headers are JSON.
    pub fn answer_with(&self, status: u16, headers: &str, body: &str) {
        let status = f64::from(status);
        call(
            &self.0,
            "answer",
            &[status.into(), headers.into(), body.into()],
        );
    }

    /// Has it redirect next.
    pub fn redirect(&self, status: u16, location: &str) {
        let headers = format!(r#"{{"location": {}}}"#, json::to_string(&location));
        self.answer_with(status, &headers, "");
    }

    /// Has its next answer begin, and leaves it open.
    pub fn begin(&self, media: &str, body: &str) {
        call(&self.0, "begin", &[media.into(), body.into()]);
    }

    /// Sends more of what has begun.
    pub fn push(&self, body: &str) {
        call(&self.0, "push", &[body.into()]);
    }

    /// Breaks off what has begun.
    pub fn cut(&self) {
        call(&self.0, "cut", &[]);
    }

    /// Has it not answer next.
    pub fn never(&self) {
        call(&self.0, "never", &[]);
    }

    /// What it was asked since this was called last.
    pub fn requests(&self) -> Vec<Request> {
        let requests = text(&call(&self.0, "requests", &[]));
        let requests: Vec<Json> = json::from_slice(requests.as_bytes()).expect("JSON");
        requests.into_iter().map(Request).collect()
    }

    /// The only request since then.
    pub fn request(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// Whether the client did not wait for the end of an answer.
    pub fn is_broken(&self, target: &str) -> bool {
        call(&self.0, "isBroken", &[target.into()]).is_truthy()
    }
}

/// What a server was asked.
#[derive(Debug)]
pub struct Request(Json);

impl Request {
    /// Method and target, such as `GET /things?page=2`.
    pub fn line(&self) -> String {
        format!("{} {}", self.text("method"), self.text("target"))
    }

    /// A header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0["headers"][name].as_str()
    }

    /// The body, a letter for each byte.
    pub fn body(&self) -> &str {
        self.text("body")
    }

    fn text(&self, key: &str) -> &str {
        self.0[key].as_str().expect("a text")
    }
}

/// From now on `fetch` hides what browsers hide.
pub fn like_a_browser() {
    call(&page(), "likeABrowser", &[]);
}

/// Prints a line.
pub fn print(line: &str) {
    call(&page(), "print", &[line.into()]);
}

/// Ends the run, after so many tests.
pub fn end(passed: u32) {
    call(&page(), "end", &[f64::from(passed).into()]);
}

fn page() -> JsValue {
    get(&js_sys::global(), "page")
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).expect("an object")
}

fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> JsValue {
    let function: Function = get(object, name).dyn_into().expect("a function");
    let arguments: Array = arguments.iter().collect();
    function
        .apply(object, &arguments)
        .expect("it does not throw")
}

fn text(value: &JsValue) -> String {
    value.as_string().expect("a text")
}
