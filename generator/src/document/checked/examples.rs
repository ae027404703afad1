//! What the vendor's documentation shows: values of bodies and parameters, and
//! commands that send them.

use crate::data::Data;
use crate::diagnostic::Place;

use super::Location;

/// `example`, or an entry of `examples`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Where its value stands.
    pub place: Place,
    /// Its name among `examples`.
    pub name: Option<String>,
    /// The value.
    pub value: Data,
    /// `x-doubt`: why it is not to be taken at its word.
    pub doubt: Option<String>,
    /// How it contradicts its schema.
    pub wrong: Option<String>,
}

impl Example {
    /// Whether the client has to do with it what it does with a real value.
    pub fn is_true(&self) -> bool {
        self.doubt.is_none() && self.wrong.is_none()
    }
}

/// `x-codeSamples[]`.
#[derive(Debug)]
pub struct CodeSample {
    /// Where its source stands.
    pub place: Place,
    /// `lang`, such as `Shell`.
    pub lang: String,
    /// `label`, such as `curl`.
    pub label: Option<String>,
    /// The sample itself.
    pub source: String,
    /// `x-doubt`: why it is not to be taken at its word.
    pub doubt: Option<String>,
    /// What it sends, or why that is not known.
    pub request: Result<SampleRequest, String>,
}

/// A request that a sample shows, as a call of its operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SampleRequest {
    /// In capitals; that of the operation, unless the sample is wrong.
    pub method: String,
    /// Where it goes; `None` where the reader has to fill that in.
    pub base_url: Option<String>,
    /// The path of the operation, as it is written.
    pub path: String,
    /// The query, as it is written.
    pub query: Vec<(String, Option<String>)>,
    /// The headers that say something.
    pub headers: Vec<(String, String)>,
    /// The cookies that say something.
    pub cookies: Vec<(String, String)>,
    /// User name and password that curl was given.
    pub basic: Option<(String, String)>,
    /// The values of parameters.
    pub arguments: Vec<(Location, String, Data)>,
    /// Credentials, by the key of their scheme.
    pub credentials: Vec<(String, Given)>,
    /// The body, and its media type.
    pub body: Option<(String, SampleBody)>,
}

/// A credential that a sample gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A key or a token.
    Token(String),
    /// User name and password.
    Basic(String, String),
}

/// The body of a sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SampleBody {
    /// JSON.
    Json(Data),
    /// Texts of JSON one after the other, as a list.
    Items(Data),
    /// A form: as a value, and its pairs.
    Form(Data, Vec<(String, String)>),
    /// A multipart body: as a value, its pairs (a file is `@` and its name), and the files.
    Parts(Data, Vec<(String, String)>, Vec<(String, String)>),
    /// Text.
    Text(String),
}
