// Made by Clientwright from isendpro.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(
    any(
        feature = "account",
        feature = "numbers",
        feature = "repertoires",
        feature = "sms"
    )
)]
use isendpro_client as tested;

#[cfg(feature = "account")]
#[path = "examples/account.rs"]
#[rustfmt::skip]
mod account;
#[cfg(feature = "numbers")]
#[path = "examples/numbers.rs"]
#[rustfmt::skip]
mod numbers;
#[cfg(feature = "repertoires")]
#[path = "examples/repertoires.rs"]
#[rustfmt::skip]
mod repertoires;
#[cfg(feature = "sms")]
#[path = "examples/sms.rs"]
#[rustfmt::skip]
mod sms;
