// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of a shipping method.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum ShippingMethodType {
    /// `free`
    #[wire(name = "free")]
    Free,
    /// `tables`
    #[wire(name = "tables")]
    Tables,
    /// `correiosbr`
    #[wire(name = "correiosbr")]
    Correiosbr,
    /// `correos_chile`
    #[wire(name = "correos_chile")]
    CorreosChile,
    /// `chilexpress`
    #[wire(name = "chilexpress")]
    Chilexpress,
    /// `flat`
    #[wire(name = "flat")]
    Flat,
    /// `ups`
    #[wire(name = "ups")]
    Ups,
    /// `external`
    #[wire(name = "external")]
    External,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
