// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of a payment method.
#[string_enum]
pub enum PaymentMethodType {
    Manual,
    Paypal,
    Pagseguro,
    Moneybookers,
    WebpayCl,
    Easypay,
    Easypaycc,
    Easypayboleto,
    IdealBasic,
    Hipay,
    Khipu,
    MercadoPago,
    Ifthenpay,
    Eupago,
    Stripe,
    Payu,
    Servipag,
    Unknown(String),
}
