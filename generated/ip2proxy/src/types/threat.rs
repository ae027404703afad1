// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::string_enum;

/// What threat comes from the address (from PX9).
#[string_enum(screaming)]
pub enum Threat {
    Spam,
    Scanner,
    Botnet,
    Bogon,
    #[wire(name = "-")]
    Minus,
    #[wire(name = "")]
    Empty,
    Unknown(String),
}
