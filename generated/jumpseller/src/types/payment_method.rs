// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::payment_method_type::PaymentMethodType;

/// A way to pay.
#[record]
pub struct PaymentMethod {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    #[wire(name = "type")]
    pub type_: Maybe<PaymentMethodType>,
}
