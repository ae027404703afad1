// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::{meta::Meta, snippet::Snippet};

/// The snippet of a website.
#[derive(Record)]
#[non_exhaustive]
pub struct SnippetResponse {
    pub meta: Meta,
    pub data: Snippet,
}
