// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of a lead's documents.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum DocumentType {
    /// `contracts`
    #[wire(name = "contracts")]
    Contracts,
    /// `offers`
    #[wire(name = "offers")]
    Offers,
    /// `consents`
    #[wire(name = "consents")]
    Consents,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
