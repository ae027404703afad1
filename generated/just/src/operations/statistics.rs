// Made by Clientwright from just.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{refid_count::RefidCount, stat_channel::StatChannel};

#[calls]
impl Client {
    /// Count subscriptions by day and referral id
    /// (`GET /api/user/v1/info/stat-by-refid/channel/{channel}`).
    /// - `channel`: Channel of the subscriptions.
    /// - `end`: End, as `YYYY-MM-DD hh:mm:ss`.
    /// - `start`: Start, as `YYYY-MM-DD hh:mm:ss`.
    pub fn get_daily_refid_counts(
        &self, channel: StatChannel, #[query] end: &str, #[query] start: &str,
    ) -> GetDailyRefidCounts;

    /// Count registered users by referral id (`GET /api/user/v1/stat/get-count-refid/{channel}`).
    /// - `channel`: Channel of the subscriptions.
    /// - `end_date`: End, as a Unix timestamp.
    /// - `start_date`: Start, as a Unix timestamp.
    pub fn list_refid_counts(
        &self, channel: StatChannel, #[query("endDate")] end_date: i64,
        #[query("startDate")] start_date: i64,
    ) -> ListRefidCounts;
}

#[operation(GET, "/api/user/v1/info/stat-by-refid/channel/{channel}", errors(default = Text))]
pub struct GetDailyRefidCounts(Call<BTreeMap<String, BTreeMap<String, i64>>, Problem>);
#[operation(GET, "/api/user/v1/stat/get-count-refid/{channel}", errors(default = Text))]
pub struct ListRefidCounts(Call<Vec<RefidCount>, Problem>);
