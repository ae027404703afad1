// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// Whom to delete.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct CustomerDeletion {
    /// Id in the primary database.
    #[wire(name = "userExternalId")]
    pub user_external_id: String,
}
