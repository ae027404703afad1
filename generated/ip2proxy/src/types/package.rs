// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Package of fields.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Package {
    /// `PX1`
    #[wire(name = "PX1")]
    Px1,
    /// `PX2`
    #[wire(name = "PX2")]
    Px2,
    /// `PX3`
    #[wire(name = "PX3")]
    Px3,
    /// `PX4`
    #[wire(name = "PX4")]
    Px4,
    /// `PX5`
    #[wire(name = "PX5")]
    Px5,
    /// `PX6`
    #[wire(name = "PX6")]
    Px6,
    /// `PX7`
    #[wire(name = "PX7")]
    Px7,
    /// `PX8`
    #[wire(name = "PX8")]
    Px8,
    /// `PX9`
    #[wire(name = "PX9")]
    Px9,
    /// `PX10`
    #[wire(name = "PX10")]
    Px10,
    /// `PX11`
    #[wire(name = "PX11")]
    Px11,
    /// `PX12`
    #[wire(name = "PX12")]
    Px12,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
