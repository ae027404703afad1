// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// What a customer answered to a question of the checkout.
#[record]
pub struct CustomerAdditionalField {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub label: Maybe<String>,
    pub value: Maybe<String>,
    pub area: Maybe<String>,
    pub customer_id: Maybe<i32>,
    pub checkout_custom_field_id: Maybe<i32>,
}
