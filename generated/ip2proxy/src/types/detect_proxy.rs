// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What `check` stands for.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Check {
    /// `true`
    #[wire(name = "true")]
    True,
    /// A value that the description does not name, as it came.
    Unknown(String),
}

/// What `format` stands for.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Format {
    /// `json`
    #[wire(name = "json")]
    Json,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
