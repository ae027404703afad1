// Made by Clientwright from just.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{refid_count::RefidCount, stat_channel::StatChannel};

#[inlined]
impl Client {
    /// Count subscriptions by day and referral id
    /// (`GET /api/user/v1/info/stat-by-refid/channel/{channel}`).
    /// - `channel`: Channel of the subscriptions.
    /// - `end`: End, as `YYYY-MM-DD hh:mm:ss`.
    /// - `start`: Start, as `YYYY-MM-DD hh:mm:ss`.
    pub fn get_daily_refid_counts(
        &self,
        channel: StatChannel,
        end: &str,
        start: &str,
    ) -> GetDailyRefidCounts {
        let call = self.0.call::<GetDailyRefidCounts>().path("channel", &channel);
        GetDailyRefidCounts(call.query("end", &end).query("start", &start))
    }

    /// Count registered users by referral id (`GET /api/user/v1/stat/get-count-refid/{channel}`).
    /// - `channel`: Channel of the subscriptions.
    /// - `end_date`: End, as a Unix timestamp.
    /// - `start_date`: Start, as a Unix timestamp.
    pub fn list_refid_counts(
        &self,
        channel: StatChannel,
        end_date: i64,
        start_date: i64,
    ) -> ListRefidCounts {
        let call = self.0.call::<ListRefidCounts>().path("channel", &channel);
        ListRefidCounts(call.query("endDate", &end_date).query("startDate", &start_date))
    }
}

#[operation(GET, "/api/user/v1/info/stat-by-refid/channel/{channel}", errors(default = Text))]
pub struct GetDailyRefidCounts(Call<BTreeMap<String, BTreeMap<String, i64>>, Problem>);
#[operation(GET, "/api/user/v1/stat/get-count-refid/{channel}", errors(default = Text))]
pub struct ListRefidCounts(Call<Vec<RefidCount>, Problem>);
