// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{option_type::OptionType, product_option_value::ProductOptionValue};

/// A choice on a product, as its size.
#[record]
pub struct ProductOption {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub option_type: Maybe<OptionType>,
    pub position: Maybe<i32>,
    pub values: Maybe<Vec<ProductOptionValue>>,
}
