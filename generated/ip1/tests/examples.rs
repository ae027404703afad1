// Made by Clientwright from ip1.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(
    any(
        feature = "batches",
        feature = "blacklist",
        feature = "contacts",
        feature = "conversations",
        feature = "labels",
        feature = "landing-pages",
        feature = "senders"
    )
)]
use ip1_client as tested;

#[cfg(feature = "batches")]
#[path = "examples/batches.rs"]
#[rustfmt::skip]
mod batches;
#[cfg(feature = "blacklist")]
#[path = "examples/blacklist.rs"]
#[rustfmt::skip]
mod blacklist;
#[cfg(feature = "contacts")]
#[path = "examples/contacts.rs"]
#[rustfmt::skip]
mod contacts;
#[cfg(feature = "conversations")]
#[path = "examples/conversations.rs"]
#[rustfmt::skip]
mod conversations;
#[cfg(feature = "labels")]
#[path = "examples/labels.rs"]
#[rustfmt::skip]
mod labels;
#[cfg(feature = "landing-pages")]
#[path = "examples/landing_pages.rs"]
#[rustfmt::skip]
mod landing_pages;
/// Left out:
/// - `register_sender`, sample curl: The path lacks the sender, which all other places have in
///   it.
#[cfg(feature = "senders")]
#[path = "examples/senders.rs"]
#[rustfmt::skip]
mod senders;
