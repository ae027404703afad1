// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::user_identification::UserIdentification;

/// A user to delete.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct DeleteUserRequest {
    pub identification: UserIdentification,
}
