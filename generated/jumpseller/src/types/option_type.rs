// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of an option.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum OptionType {
    /// `option`
    #[wire(name = "option")]
    Option,
    /// `input`
    #[wire(name = "input")]
    Input,
    /// `text`
    #[wire(name = "text")]
    Text,
    /// `file`
    #[wire(name = "file")]
    File,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
