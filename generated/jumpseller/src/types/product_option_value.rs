// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{product_option_envelope::ProductOptionEnvelope, variant_envelope::VariantEnvelope};

/// A value of an option.
#[record]
pub struct ProductOptionValue {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub position: Maybe<i32>,
    pub product_option: Maybe<ProductOptionEnvelope>,
    pub variants: Maybe<Vec<VariantEnvelope>>,
}
