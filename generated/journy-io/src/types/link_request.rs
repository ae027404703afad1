// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::user_identification::UserIdentification;

/// A device whose web activity belongs to a user.
#[record(new)]
pub struct LinkRequest {
    /// Value of the cookie `__journey`. At least 1 character.
    #[wire(name = "deviceId")]
    pub device_id: String,
    pub identification: UserIdentification,
}
