//! The client to be written, as data: every quirk of the description decided.
//!
//! `lower` makes it, `names` gives it identifiers, `emit` writes it down. It
//! holds no JSON but values of examples, nothing of OpenAPI's document model, and no Rust identifier.

mod callback;
mod examples;
mod limits;
mod operation;
mod paging;
mod types;

pub use crate::constraints::{Constraints, Limit, Range};
pub use crate::data::Data;
pub use callback::*;
pub use examples::*;
pub use limits::*;
pub use operation::*;
pub use paging::*;
pub use types::*;

use crate::request::Counts;

/// A whole client.
#[derive(Debug)]
pub struct Api {
    /// The file name of the description, for the first line of each file.
    pub origin: String,
    /// What the client calls itself in `User-Agent`: `just-client/0.1.0`.
    pub user_agent: String,
    /// `info.title`.
    pub title: String,
    /// `info.description`.
    pub description: Option<String>,
    /// Where the vendor's server is; `None` where every customer has one of their own.
    pub server: Option<String>,
    /// The same with its variables, each with its default: `https://{region=eu}.example.com`.
    pub server_template: Option<String>,
    /// The variables of that server, in the order of its URL.
    pub variables: Vec<ServerVariable>,
    /// Whatever else the description names for the API as a whole, in its order.
    pub alternatives: Vec<Server>,
    /// Other servers, which only some operations have, sorted.
    pub servers: Vec<Server>,
    /// The security schemes, in the order of the description.
    pub schemes: Vec<Scheme>,
    /// What a call needs unless its operation says otherwise: alternatives of schemes that go together.
    pub security: Vec<Vec<String>>,
    /// How often the server may be asked, all together.
    pub rate_limits: Vec<RateLimit>,
    /// The tags that operations and callbacks have, sorted by name, and their descriptions.
    pub tags: Vec<Tag>,
    /// The operations, sorted by identifier, then method and path.
    pub operations: Vec<Operation>,
    /// What the vendor sends, sorted by name, then method.
    pub callbacks: Vec<Callback>,
    /// The headers that answers have, sorted by name.
    pub headers: Vec<Header>,
    /// Every type that is to be written, by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// What an error answer can hold, sorted by name.
    pub problems: Vec<Problem>,
    /// The answers that are shown, each with the first operation that has it.
    pub shown: Vec<ShownAnswer>,
}

impl Api {
    /// The type that `id` stands for.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The title as the name of an API: with that word once.
    pub fn called(&self) -> String {
        called(&self.title)
    }

    /// How many examples there are to test, and how many are doubted.
    pub fn example_counts(&self) -> Counts {
        let mut counts = Counts::default();
        for operation in &self.operations {
            for test in &operation.examples.tests {
                match test.kind {
                    TestKind::Request {
                        is_sample: true, ..
                    } => counts.samples += 1,
                    _ => counts.examples += 1,
                }
            }
            counts.doubts += operation.examples.doubts.len();
        }
        counts
    }

    /// All ids of types.
    pub fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.types.len()).map(TypeId)
    }
}

fn called(title: &str) -> String {
    let title = title.trim().trim_end_matches('.');
    let last = title.split_whitespace().last();
    match last.is_some_and(|word| word.eq_ignore_ascii_case("api")) {
        true => title.to_owned(),
        false => format!("{title} API"),
    }
}

/// A tag that at least one operation or callback has first.
#[derive(Debug)]
pub struct Tag {
    /// As written.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
}

/// A server that only some operations have.
#[derive(Debug)]
pub struct Server {
    /// Its URL, or its path where it has the host of [`Api::server`].
    pub url: String,
    /// Its description.
    pub description: Option<String>,
}

/// A variable in the URL of the server.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// What it is unless told otherwise.
    pub default: String,
    /// What it can be, where that is said.
    pub values: Vec<String>,
    /// Its description.
    pub description: Option<String>,
}

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its key in the description.
    pub key: String,
    /// Its description.
    pub description: Option<String>,
    /// How the credential is sent.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// As this header.
    Header(String),
    /// As this query parameter.
    Query(String),
    /// As this cookie.
    Cookie(String),
    /// As user name and password.
    Basic,
    /// As a bearer token.
    Bearer,
    /// As a bearer token, which the client can get by itself.
    OAuth2 {
        /// Where: a URL, or a path.
        token_url: String,
        /// Where it is renewed, if that is elsewhere.
        refresh_url: Option<String>,
        /// What calls need a token for, with a blank between two.
        scopes: String,
    },
    /// As what stands behind this word in `Authorization`.
    Http(String),
}

/// A header that answers have.
#[derive(Debug)]
pub struct Header {
    /// Its name, as written.
    pub name: String,
    /// What the description says of it.
    pub description: Option<String>,
    /// A scalar, an enum, or a list of such; of any kind where `json`.
    pub ty: Type,
    /// Whether it holds JSON.
    pub json: bool,
    /// The operations whose answers have it, by index into [`Api::operations`].
    pub operations: Vec<usize>,
}

/// One kind of body that error answers have.
#[derive(Debug)]
pub struct Problem {
    /// What its variant is named after.
    pub name: String,
    /// Its type, and whether it is text rather than JSON.
    pub content: Content,
}

#[cfg(test)]
mod tests {
    use super::called;

    #[test]
    fn the_word_api_stands_once() {
        assert_eq!(called("Just"), "Just API");
        assert_eq!(called(" Just Api. "), "Just Api");
        assert_eq!(called("Graph API"), "Graph API");
    }
}
