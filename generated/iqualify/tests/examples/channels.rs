// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::channels::AddChannelLearner;

#[test]
fn add_channel_learner_answers_400_invalid_group_channel_error() {
    problem::<
        AddChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "InvalidGroupChannelError",
  "details": "Channel channel1 is not a group discussion channel."
}"#,
    );
}

#[test]
fn add_channel_learner_answers_400_object_exists_error() {
    problem::<
        AddChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "ObjectExistsError",
  "details": "The badge already exists in the offering OFFERING ID."
}"#,
    );
}

#[test]
fn add_channel_learner_answers_400_schema_min_length_error() {
    problem::<
        AddChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "[PARAMETER_NAME] PARAMETER_VALUE should NOT be shorter than 3 characters"
}"#,
    );
}

#[test]
fn add_channel_learner_answers_400_schema_required_error() {
    problem::<
        AddChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "should have required property 'example'"
}"#,
    );
}

#[test]
fn add_channel_learner_answers_400_schema_type_error() {
    problem::<
        AddChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "[PARAMETER_NAME] PARAMETER_VALUE should be string"
}"#,
    );
}

#[test]
fn add_channel_learner_answers_400_user_not_in_offering_error() {
    problem::<
        AddChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "UserNotInOfferingError",
  "details": "The user john.doe@test.te is not a learner in the offering -MEF8kFyURUr6_CZ4IXD."
}"#,
    );
}
