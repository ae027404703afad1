// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of a shipping method.
#[string_enum]
pub enum ShippingMethodType {
    Free,
    Tables,
    Correiosbr,
    CorreosChile,
    Chilexpress,
    Flat,
    Ups,
    External,
    Unknown(String),
}
