// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// When the badge of a user ends.
#[record]
pub struct UserBadgeExpiry {
    pub expires: Option<bool>,
    #[wire(name = "expirationDate")]
    pub expiration_date: Option<DateTime>,
}
