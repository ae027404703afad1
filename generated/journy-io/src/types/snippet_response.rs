// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{meta::Meta, snippet::Snippet};

/// The snippet of a website.
#[record]
pub struct SnippetResponse {
    pub meta: Meta,
    pub data: Snippet,
}
