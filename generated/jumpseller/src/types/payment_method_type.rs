// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of a payment method.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `manual`
    #[wire(name = "manual")]
    Manual,
    /// `paypal`
    #[wire(name = "paypal")]
    Paypal,
    /// `pagseguro`
    #[wire(name = "pagseguro")]
    Pagseguro,
    /// `moneybookers`
    #[wire(name = "moneybookers")]
    Moneybookers,
    /// `webpay_cl`
    #[wire(name = "webpay_cl")]
    WebpayCl,
    /// `easypay`
    #[wire(name = "easypay")]
    Easypay,
    /// `easypaycc`
    #[wire(name = "easypaycc")]
    Easypaycc,
    /// `easypayboleto`
    #[wire(name = "easypayboleto")]
    Easypayboleto,
    /// `ideal_basic`
    #[wire(name = "ideal_basic")]
    IdealBasic,
    /// `hipay`
    #[wire(name = "hipay")]
    Hipay,
    /// `khipu`
    #[wire(name = "khipu")]
    Khipu,
    /// `mercado_pago`
    #[wire(name = "mercado_pago")]
    MercadoPago,
    /// `ifthenpay`
    #[wire(name = "ifthenpay")]
    Ifthenpay,
    /// `eupago`
    #[wire(name = "eupago")]
    Eupago,
    /// `stripe`
    #[wire(name = "stripe")]
    Stripe,
    /// `payu`
    #[wire(name = "payu")]
    Payu,
    /// `servipag`
    #[wire(name = "servipag")]
    Servipag,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
