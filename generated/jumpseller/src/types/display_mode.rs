// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// How orders by place are shown.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum DisplayMode {
    /// `regions`
    #[wire(name = "regions")]
    Regions,
    /// `auto`
    #[wire(name = "auto")]
    Auto,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
