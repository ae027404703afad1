// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Who sees a page.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PageStatus {
    /// `public`
    #[wire(name = "public")]
    Public,
    /// `draft`
    #[wire(name = "draft")]
    Draft,
    /// `hidden`
    #[wire(name = "hidden")]
    Hidden,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
