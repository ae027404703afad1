// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::page::Page;

/// A page under its key.
#[record]
pub struct PageEnvelope {
    pub page: Page,
}
