// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Header;

/// Number of this page.
///
/// `X-Current-Page`, in answers of `list_catalogues`, `list_offers` and `list_skus`.
pub const X_CURRENT_PAGE: Header<i64> = Header::new("X-Current-Page");

/// Number of records on all pages.
///
/// `X-Records`, in answers of `list_catalogues`, `list_offers` and `list_skus`.
pub const X_RECORDS: Header<i64> = Header::new("X-Records");

/// Number of pages.
///
/// `X-Total-Pages`, in answers of `list_catalogues`, `list_offers` and `list_skus`.
pub const X_TOTAL_PAGES: Header<i64> = Header::new("X-Total-Pages");
