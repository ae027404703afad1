// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Package of fields.
#[string_enum(screaming)]
pub enum Package {
    Px1,
    Px2,
    Px3,
    Px4,
    Px5,
    Px6,
    Px7,
    Px8,
    Px9,
    Px10,
    Px11,
    Px12,
    Unknown(String),
}
