// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;

/// Tells which user. At least one of the keys.
#[record(new)]
pub struct UserIdentification {
    /// Id of the user in the caller's database.
    #[wire(name = "userId")]
    pub user_id: Option<String>,
    /// E-mail address of the user.
    pub email: Option<String>,
}
