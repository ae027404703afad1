// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Header;

/// When a ban ends; only where there is one.
///
/// `Jumpseller-BannedByRateLimit-Reset`, in answers of all operations.
pub const JUMPSELLER_BANNED_BY_RATE_LIMIT_RESET: Header<String> = Header::new(
    "Jumpseller-BannedByRateLimit-Reset",
);

/// Calls that a minute allows.
///
/// `Jumpseller-PerMinuteRateLimit-Limit`, in answers of all operations.
pub const JUMPSELLER_PER_MINUTE_RATE_LIMIT_LIMIT: Header<i64> = Header::new(
    "Jumpseller-PerMinuteRateLimit-Limit",
);

/// Calls left in this minute.
///
/// `Jumpseller-PerMinuteRateLimit-Remaining`, in answers of all operations.
pub const JUMPSELLER_PER_MINUTE_RATE_LIMIT_REMAINING: Header<i64> = Header::new(
    "Jumpseller-PerMinuteRateLimit-Remaining",
);

/// Calls that a second allows.
///
/// `Jumpseller-PerSecondRateLimit-Limit`, in answers of all operations.
pub const JUMPSELLER_PER_SECOND_RATE_LIMIT_LIMIT: Header<i64> = Header::new(
    "Jumpseller-PerSecondRateLimit-Limit",
);

/// Calls left in this second.
///
/// `Jumpseller-PerSecondRateLimit-Remaining`, in answers of all operations.
pub const JUMPSELLER_PER_SECOND_RATE_LIMIT_REMAINING: Header<i64> = Header::new(
    "Jumpseller-PerSecondRateLimit-Remaining",
);
