// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::blacklist::{
    CreateBlacklistEntry, DeleteBlacklistEntry, GetBlacklistEntry, PutBlacklistEntry,
};

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

#[test]
fn delete_blacklist_entry_answers_200() {
    answer::<
        DeleteBlacklistEntry,
    >(
        200,
        "application/json",
        r#"{"msisdn": "46703541190", "created": "2019-11-01T16:32:18.253"}"#,
    );
}

#[test]
fn get_blacklist_entry_answers_200() {
    answer::<
        GetBlacklistEntry,
    >(
        200,
        "application/json",
        r#"{"msisdn": "46703541190", "created": "2019-11-01T16:32:18.253"}"#,
    );
}

#[test]
fn put_blacklist_entry_answers_200() {
    answer::<
        PutBlacklistEntry,
    >(
        200,
        "application/json",
        r#"{"msisdn": "46703541190", "created": "2019-11-01T16:32:18.253"}"#,
    );
}
