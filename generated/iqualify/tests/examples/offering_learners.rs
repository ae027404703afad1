// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::offering_learners::{AddMarkedLearners, AddOfferingUsers,
    TransferUser};

#[test]
fn add_marked_learners_answers_400_object_is_not_error() {
    problem::<
        AddMarkedLearners,
    >(
        400,
        "application/json",
        r#"{
  "name": "ObjectIsNotError",
  "details": "The user john.doe@test.te is not a builder."
}"#,
    );
}

#[test]
fn add_offering_users_answers_400_schema_email_error() {
    problem::<
        AddOfferingUsers,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "PARAMETER_NAME PARAMETER_VALUE should match format \"email\"."
}"#,
    );
}

#[test]
fn transfer_user_answers_400_content_do_not_match_error() {
    problem::<
        TransferUser,
    >(
        400,
        "application/json",
        r#"{
  "name": "ContentDoNotMatchError",
  "details": "contentId needs to be the same in order to perform the requested operation."
}"#,
    );
}

#[test]
fn transfer_user_answers_400_invalid_source_and_target_error() {
    problem::<
        TransferUser,
    >(
        400,
        "application/json",
        r#"{
  "name": "InvalidSourceAndTargetError",
  "details": "Source and target offerings cannot be the same."
}"#,
    );
}
