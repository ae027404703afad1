// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Header;

/// Addresses of other pages, by the relations `self`, `first`, `prev`, `next` and `last`.
///
/// `Link`, in answers of 10 operations.
pub const LINK: Header<String> = Header::new("Link");
