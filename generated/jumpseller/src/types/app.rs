// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// An app.
#[record]
pub struct App {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
    pub description: Maybe<String>,
    pub author: Maybe<String>,
    pub page: Maybe<String>,
    /// The server's default is `false`.
    pub js: Maybe<bool>,
}
