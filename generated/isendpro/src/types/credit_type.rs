// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::string_enum;

/// What to tell of a credit.
#[string_enum]
pub enum CreditType {
    #[wire(name = "1")]
    N1,
    #[wire(name = "2")]
    N2,
    Unknown(String),
}
