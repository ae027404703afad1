// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of a checkout custom field.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum CheckoutFieldType {
    /// `text`
    #[wire(name = "text")]
    Text,
    /// `select`
    #[wire(name = "select")]
    Select,
    /// `selection`
    #[wire(name = "selection")]
    Selection,
    /// `input`
    #[wire(name = "input")]
    Input,
    /// `checkbox`
    #[wire(name = "checkbox")]
    Checkbox,
    /// `date`
    #[wire(name = "date")]
    Date,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
