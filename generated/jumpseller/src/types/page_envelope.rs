// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::page::Page;

/// A page under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct PageEnvelope {
    pub page: Page,
}
