// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::user_identification::UserIdentification;

/// A user to delete.
#[record(new)]
pub struct DeleteUserRequest {
    pub identification: UserIdentification,
}
