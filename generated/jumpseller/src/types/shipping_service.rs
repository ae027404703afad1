// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A service of a shipping method.
#[record]
pub struct ShippingService {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub service_code: Maybe<String>,
}
