// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{payment_method::PaymentMethod,
    payment_method_envelope::PaymentMethodEnvelope};

#[calls]
impl Client {
    /// Get a payment method (`GET /payment_methods/{id}.json`).
    /// - `id`: Payment method id.
    pub fn get_payment_method(&self, id: i32) -> GetPaymentMethod;

    /// List all payment methods (`GET /payment_methods.json`).
    pub fn list_payment_methods(&self) -> ListPaymentMethods;
}

#[operation(GET, "/payment_methods/{id}.json", envelope("payment_method"), errors(404 = NotFound))]
pub struct GetPaymentMethod(Call<PaymentMethod, Problem>);
#[operation(GET, "/payment_methods.json")]
pub struct ListPaymentMethods(Call<Vec<PaymentMethodEnvelope>, Problem>);
