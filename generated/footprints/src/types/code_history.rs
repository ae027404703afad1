// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::code_history_item::CodeHistoryItem;

/// Codes of a customer.
#[record]
pub struct CodeHistory {
    pub status: String,
    pub codes: Vec<CodeHistoryItem>,
}
