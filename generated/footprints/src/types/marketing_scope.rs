// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Who may send marketing messages.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum MarketingScope {
    /// `owner`
    #[wire(name = "owner")]
    Owner,
    /// `group`
    #[wire(name = "group")]
    Group,
    /// `partners`
    #[wire(name = "partners")]
    Partners,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
