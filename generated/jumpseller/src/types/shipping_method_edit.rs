// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A shipping method, as it is sent.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ShippingMethodEdit {
    pub name: Option<String>,
    pub callback_url: Option<String>,
    pub fetch_services_url: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub postal: Option<String>,
    pub token: Option<String>,
}
