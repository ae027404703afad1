// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Whether it is a proxy (from PX1). `DCH` is a data centre.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum IsProxy {
    /// `YES`
    #[wire(name = "YES")]
    Yes,
    /// `NO`
    #[wire(name = "NO")]
    No,
    /// `DCH`
    #[wire(name = "DCH")]
    Dch,
    /// `-`
    #[wire(name = "-")]
    Minus,
    /// The empty text
    #[wire(name = "")]
    Empty,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
