// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Record;

/// An e-mail subscription to end.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct EmailUnsubscription {
    /// User id.
    pub juid: String,
    pub email: String,
}
