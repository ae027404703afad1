// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, problem};
use super::tested::Client;
use super::tested::operations::statistics::{GetDailyRefidCounts, ListRefidCounts};
use super::tested::types::stat_channel::StatChannel;

#[test]
fn get_daily_refid_counts_answers_200() {
    answer::<
        GetDailyRefidCounts,
    >(
        200,
        "application/json",
        r#"{
  "2020-08-11": {
    "ch-direct_src-direct_lp-main": 1
  },
  "2020-11-04": {
    "ch-direct_src-direct_lp-main": 1,
    "ch-direct_src-direct_lp-main2": 1
  },
  "2020-11-06": {
    "ch-direct_src-direct_lp-main1": 1
  }
}"#,
    );
}

#[test]
fn get_daily_refid_counts_answers_500_bad_dates() {
    problem::<GetDailyRefidCounts>(500, "text/plain", "Invalid start or end date");
}

#[test]
fn get_daily_refid_counts_answers_500_service_failed() {
    problem::<GetDailyRefidCounts>(500, "text/plain", "Error service");
}

#[test]
fn get_daily_refid_counts_answers_500_bad_query() {
    problem::<GetDailyRefidCounts>(500, "text/plain", "Error query");
}

#[test]
fn get_daily_refid_counts_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client
        .get_daily_refid_counts(
            StatChannel::Sms,
            "2020-11-29 00:27:52",
            "2020-08-11 20:38:49",
        )
        .call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.justservices.cc/api/user/v1/info/stat-by-refid/channel/sms?start=2020-08-11 20:38:49&end=2020-11-29 00:27:52",
    );
    sent.has_header("X-AUTH-TOKEN", "cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    sent.has_no_body();
}

#[test]
fn list_refid_counts_answers_200() {
    answer::<
        ListRefidCounts,
    >(
        200,
        "application/json",
        r#"[
  {
    "subscount": 1,
    "refid": "ch-rewrwe-abcdt45611896543200010122w5222_lp-main"
  },
  {
    "subscount": 1,
    "refid": "ch-cross_src-646ryhh456-crosssub"
  },
  {
    "subscount": 21,
    "refid": "ch-645645-tr-main"
  },
  {
    "subscount": 2,
    "refid": "ch-rewr-ewrewr-rt"
  },
  {
    "subscount": 58,
    "refid": "ch-rewrw-rwere-mattin"
  },
  {
    "subscount": 4,
    "refid": "ch-rewr-rewrw-ewer"
  },
  {
    "subscount": 1,
    "refid": "ch-rwerw-rew-rewr"
  }
]"#,
    );
}

#[test]
fn list_refid_counts_answers_500_bad_dates() {
    problem::<ListRefidCounts>(500, "text/plain", "Invalid startDate or endDate");
}

#[test]
fn list_refid_counts_answers_500_no_user() {
    problem::<ListRefidCounts>(500, "text/plain", "User not found");
}

#[test]
fn list_refid_counts_answers_500_bad_query() {
    problem::<ListRefidCounts>(500, "text/plain", "Error query");
}

#[test]
fn list_refid_counts_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_refid_counts(StatChannel::Sms, 1655183571, 1642137171).call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.justservices.cc/api/user/v1/stat/get-count-refid/sms?startDate=1642137171&endDate=1655183571",
    );
    sent.has_header("X-AUTH-TOKEN", "cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    sent.has_no_body();
}
