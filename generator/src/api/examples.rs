//! What the vendor's documentation shows of an operation, as tests of the client.

use super::Data;

/// What the vendor's documentation shows of an operation.
#[derive(Debug, Default)]
pub struct Examples {
    /// What is tested.
    pub tests: Vec<ExampleTest>,
    /// What is shown and cannot be tested, as [`Untested::sample`] and why.
    pub left_out: Vec<Untested>,
    /// What is not taken at its word: at odds with the rest of the documentation, and how.
    pub doubts: Vec<Untested>,
}

/// An example that is not tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untested {
    /// Which one it is, as in `sample curl`.
    pub sample: String,
    /// Why it is not tested.
    pub reason: String,
}

/// An answer that the description shows.
#[derive(Debug)]
pub struct ShownAnswer {
    /// The operations that answer so, by index into [`super::Api::operations`].
    pub operations: Vec<usize>,
    /// The status.
    pub status: u16,
    /// Its name among `examples`.
    pub name: Option<String>,
    /// The media type.
    pub media: String,
    /// The body.
    pub body: BodyText,
}

/// A test of one example.
#[derive(Debug)]
pub struct ExampleTest {
    /// What it is named after, beside the operation: `answers 200`.
    pub name: String,
    /// What is tested.
    pub kind: TestKind,
}

/// What a test does.
#[derive(Debug)]
pub enum TestKind {
    /// Reads an answer and writes it again.
    Answer {
        /// The status.
        status: u16,
        /// The media type.
        media: String,
        /// The body.
        body: BodyText,
        /// Whether it is an error.
        is_error: bool,
    },
    /// Sends a request and compares it with the one that is shown.
    Request {
        /// The call.
        call: Box<MadeCall>,
        /// What has to be sent.
        expected: Box<Expected>,
        /// Whether it is a sample of a whole request, rather than of a body.
        is_sample: bool,
    },
}

/// A body as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyText {
    /// JSON.
    Json(Data),
    /// What it is.
    Text(String),
}

/// A call of an operation with values for everything that it needs: which values, not how it
/// is written. Whatever the values are, code can be made of it that compiles; one that does not fit
/// its type fails when it runs.
#[derive(Debug, Default)]
pub struct MadeCall {
    /// Where it goes, where the client has to be told.
    pub base_url: Option<String>,
    /// Credentials, by index into [`super::Api::schemes`].
    pub credentials: Vec<(usize, Credential)>,
    /// A value for each of [`super::Operation::required`].
    pub required: Vec<Data>,
    /// Values of [`super::Operation::optional`], by index.
    pub optional: Vec<(usize, Data)>,
    /// The body, and which of [`super::Operation::bodies`] it is.
    pub body: Option<(usize, MadeBody)>,
}

/// A credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A key or a token.
    Token(String),
    /// User name and password.
    Basic(String, String),
}

/// The body of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MadeBody {
    /// A value of the body's type, and the files among its fields: the name of the
    /// property and of the file.
    Value(Data, Vec<(String, String)>),
    /// Text, or bytes that are text.
    Text(String),
}

/// What a request has to be.
#[derive(Debug, Default)]
pub struct Expected {
    /// Method and URL; nothing where only the body is shown.
    pub line: Option<(String, String)>,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// User name and password.
    pub basic: Option<(String, String)>,
    /// The body.
    pub body: ExpectedBody,
}

/// What a body has to be.
#[derive(Debug, Default)]
pub enum ExpectedBody {
    /// None.
    #[default]
    Nothing,
    /// JSON.
    Json(BodyText),
    /// Values one after the other, as a list.
    Items(Data),
    /// A form, by its pairs.
    Form(Vec<(String, String)>),
    /// A multipart body, by names and texts; a file is `@` and its name.
    Parts(Vec<(String, String)>),
    /// Text, as it is.
    Text(String),
}
