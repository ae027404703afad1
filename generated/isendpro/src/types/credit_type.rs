// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What to tell of a credit.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum CreditType {
    /// `1`
    #[wire(name = "1")]
    N1,
    /// `2`
    #[wire(name = "2")]
    N2,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
