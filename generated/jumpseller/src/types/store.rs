// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::store_address::StoreAddress;

/// The shop itself.
#[record]
pub struct Store {
    pub name: Maybe<String>,
    pub code: Maybe<String>,
    pub url: Maybe<String>,
    pub email: Maybe<String>,
    pub logo: Maybe<String>,
    pub country: Maybe<String>,
    pub currency: Maybe<String>,
    pub timezone: Maybe<String>,
    pub weight_unit: Maybe<String>,
    pub hooks_token: Maybe<String>,
    pub address: Maybe<StoreAddress>,
}
