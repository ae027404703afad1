// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;
use super::code_history_item::CodeHistoryItem;

/// Codes of a customer.
#[derive(Record)]
#[non_exhaustive]
pub struct CodeHistory {
    pub status: String,
    pub codes: Vec<CodeHistoryItem>,
}
