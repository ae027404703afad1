// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Where in the checkout a field stands.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum CheckoutFieldArea {
    /// `contact`
    #[wire(name = "contact")]
    Contact,
    /// `billing_shipping`
    #[wire(name = "billing_shipping")]
    BillingShipping,
    /// `other`
    #[wire(name = "other")]
    Other,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
