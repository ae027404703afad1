// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What threat comes from the address (from PX9).
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Threat {
    /// `SPAM`
    #[wire(name = "SPAM")]
    Spam,
    /// `SCANNER`
    #[wire(name = "SCANNER")]
    Scanner,
    /// `BOTNET`
    #[wire(name = "BOTNET")]
    Botnet,
    /// `BOGON`
    #[wire(name = "BOGON")]
    Bogon,
    /// `-`
    #[wire(name = "-")]
    Minus,
    /// The empty text
    #[wire(name = "")]
    Empty,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
