// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A store that has been made.
#[record]
pub struct NewPartnerStore {
    pub code: Maybe<String>,
    pub name: Maybe<String>,
    pub email_partner: Maybe<String>,
    pub redirect_url: Maybe<String>,
}
