// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// Whom to delete.
#[record(new)]
pub struct CustomerDeletion {
    /// Id in the primary database.
    #[wire(name = "userExternalId")]
    pub user_external_id: String,
}
