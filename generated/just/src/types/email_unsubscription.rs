// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;

/// An e-mail subscription to end.
#[record(new)]
pub struct EmailUnsubscription {
    /// User id.
    pub juid: String,
    pub email: String,
}
