// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::option_type::OptionType;

/// An option, as it is sent.
#[record(new)]
pub struct ProductOptionEdit {
    pub name: Option<String>,
    pub option_type: Option<OptionType>,
    pub position: Option<i32>,
}
