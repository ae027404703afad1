// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// The time zone.
#[record]
pub struct TimeZoneInfo {
    /// Its name, as `America/Los_Angeles`.
    pub olson: Maybe<String>,
    /// Date and time with an offset.
    pub current_time: Maybe<String>,
    /// Seconds, less than 0 in the west.
    pub gmt_offset: Maybe<i64>,
    /// Whether it is summer time.
    pub is_dst: Maybe<bool>,
    pub abbreviation: Maybe<String>,
    /// Date on which summer time starts.
    pub dst_start_date: Maybe<String>,
    /// Date on which summer time ends.
    pub dst_end_date: Maybe<String>,
    /// As `06:12`.
    pub sunrise: Maybe<String>,
    /// As `19:58`.
    pub sunset: Maybe<String>,
}
