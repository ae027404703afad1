// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::option_type::OptionType;

/// An option, as it is sent.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ProductOptionEdit {
    pub name: Option<String>,
    pub option_type: Option<OptionType>,
    pub position: Option<i32>,
}
