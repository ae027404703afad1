// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Record;

/// An SMS subscription to end.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct SmsUnsubscription {
    /// User id.
    pub juid: String,
    /// Telephone number.
    pub number: String,
}
