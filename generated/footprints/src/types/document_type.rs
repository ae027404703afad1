// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of a lead's documents.
#[string_enum]
pub enum DocumentType {
    Contracts,
    Offers,
    Consents,
    Unknown(String),
}
