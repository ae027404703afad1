// Made by Clientwright from jumpseller.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(feature = "products")]
use jumpseller_client as tested;

#[cfg(feature = "products")]
#[path = "examples/products.rs"]
#[rustfmt::skip]
mod products;
