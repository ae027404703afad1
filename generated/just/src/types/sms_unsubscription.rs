// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;

/// An SMS subscription to end.
#[record(new)]
pub struct SmsUnsubscription {
    /// User id.
    pub juid: String,
    /// Telephone number.
    pub number: String,
}
