// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;

/// The count of one text.
#[record]
pub struct ComptageResult {
    /// Number of characters.
    pub nb_caractere: Option<String>,
    /// Number of SMS that it takes.
    pub nb_sms: Option<String>,
    /// The number.
    pub tel: Option<String>,
}
