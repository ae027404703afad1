// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Header;

/// Requests that the key has in a minute.
///
/// `X-RateLimit-Limit`, in answers of all operations.
pub const X_RATE_LIMIT_LIMIT: Header<i64> = Header::new("X-RateLimit-Limit");

/// Requests that are left in the sliding window.
///
/// `X-RateLimit-Remaining`, in answers of all operations.
pub const X_RATE_LIMIT_REMAINING: Header<i64> = Header::new("X-RateLimit-Remaining");
