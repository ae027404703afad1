// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A service of a shipping method.
#[derive(Record)]
#[non_exhaustive]
pub struct ShippingService {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub service_code: Maybe<String>,
}
