// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Whether it is a proxy (from PX1). `DCH` is a data centre.
#[string_enum(screaming)]
pub enum IsProxy {
    Yes,
    No,
    Dch,
    #[wire(name = "-")]
    Minus,
    #[wire(name = "")]
    Empty,
    Unknown(String),
}
