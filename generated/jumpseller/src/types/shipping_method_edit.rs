// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A shipping method, as it is sent.
#[record(new)]
pub struct ShippingMethodEdit {
    pub name: Option<String>,
    pub callback_url: Option<String>,
    pub fetch_services_url: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub postal: Option<String>,
    pub token: Option<String>,
}
