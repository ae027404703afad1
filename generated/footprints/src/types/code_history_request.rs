// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// Whose prizes to list.
#[record(new)]
pub struct CodeHistoryRequest {
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
}
