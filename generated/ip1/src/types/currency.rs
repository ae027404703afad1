// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Currency of an account.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Currency {
    /// `SEK`
    #[wire(name = "SEK")]
    Sek,
    /// `EUR`
    #[wire(name = "EUR")]
    Eur,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
