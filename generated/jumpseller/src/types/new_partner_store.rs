// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A store that has been made.
#[derive(Record)]
#[non_exhaustive]
pub struct NewPartnerStore {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
    pub email_partner: Maybe<String>,
    pub redirect_url: Maybe<String>,
}
