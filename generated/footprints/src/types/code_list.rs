// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::code_list_item::CodeListItem;

/// A page of codes.
#[record]
pub struct CodeList {
    pub status: String,
    pub clients: Vec<CodeListItem>,
    #[wire(name = "totalResults")]
    pub total_results: Option<i64>,
}
