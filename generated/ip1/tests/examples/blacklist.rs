// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::blacklist::CreateBlacklistEntry;

#[test]
fn create_blacklist_entry_answers_200() {
    answer::<
        CreateBlacklistEntry,
    >(
        200,
        "application/json",
        r#"{"msisdn": "46703541190", "created": "2019-11-01T16:32:18.253"}"#,
    );
}
