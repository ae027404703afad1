// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::test::{answer, problem};
use super::tested::operations::statistics::{GetDailyRefidCounts, ListRefidCounts};

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
