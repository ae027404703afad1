// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::offering_metadata::{
    UpdateOfferingCategory, UpdateOfferingLevel, UpdateOfferingTags, UpdateOfferingTopic,
};

#[test]
fn update_offering_category_answers_400_schema_type_error() {
    problem::<
        UpdateOfferingCategory,
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
fn update_offering_category_answers_401() {
    problem::<
        UpdateOfferingCategory,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_offering_category_answers_403() {
    problem::<
        UpdateOfferingCategory,
    >(
        403,
        "application/json",
        r#"{
  "details": "You are not allowed to access this resource",
  "name": "AccessDeniedError"
}"#,
    );
}

#[test]
fn update_offering_category_answers_404_object_not_found_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        404,
        "application/json",
        r#"{
  "name": "ObjectNotFoundError",
  "details": "The content badcontentId was not found."
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_not_implemented_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_offering_category_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidChannelPropertiesError",
  "details": "A channel can only have one of these properties set as true: groupDiscussion, isBroadcastOnly or privateSupport"
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_invalid_object_id_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidObjectIdError",
  "details": "The specified task id has an invalid value '1111'."
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_schema_media_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "unsupported media type application/json"
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserDoesNotHaveBadgeError",
  "details": "The user A has not been awarded a badge in the offering B."
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserNotInChannelError",
  "details": "The user john.doe@test.te is not a learner in the channel -MEF8kFyURUr6_CZ4IXD."
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter offeringId has an invalid value 'The specified parameter offeringId does not have tasks enabled'."
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_validation_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter dueDate has an invalid value \"Thu Apr 16 2020 19:15:00 GMT-0300 is before the openDate\"."
}"#,
    );
}

#[test]
fn update_offering_category_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateOfferingCategory,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}

#[test]
fn update_offering_level_answers_400_schema_type_error() {
    problem::<
        UpdateOfferingLevel,
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
fn update_offering_level_answers_401() {
    problem::<
        UpdateOfferingLevel,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_offering_level_answers_403() {
    problem::<
        UpdateOfferingLevel,
    >(
        403,
        "application/json",
        r#"{
  "details": "You are not allowed to access this resource",
  "name": "AccessDeniedError"
}"#,
    );
}

#[test]
fn update_offering_level_answers_404_object_not_found_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        404,
        "application/json",
        r#"{
  "name": "ObjectNotFoundError",
  "details": "The content badcontentId was not found."
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_not_implemented_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_offering_level_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidChannelPropertiesError",
  "details": "A channel can only have one of these properties set as true: groupDiscussion, isBroadcastOnly or privateSupport"
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_invalid_object_id_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidObjectIdError",
  "details": "The specified task id has an invalid value '1111'."
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_schema_media_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "unsupported media type application/json"
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserDoesNotHaveBadgeError",
  "details": "The user A has not been awarded a badge in the offering B."
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserNotInChannelError",
  "details": "The user john.doe@test.te is not a learner in the channel -MEF8kFyURUr6_CZ4IXD."
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter offeringId has an invalid value 'The specified parameter offeringId does not have tasks enabled'."
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_validation_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter dueDate has an invalid value \"Thu Apr 16 2020 19:15:00 GMT-0300 is before the openDate\"."
}"#,
    );
}

#[test]
fn update_offering_level_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateOfferingLevel,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}

#[test]
fn update_offering_tags_answers_400_schema_type_error() {
    problem::<
        UpdateOfferingTags,
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
fn update_offering_tags_answers_401() {
    problem::<
        UpdateOfferingTags,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_offering_tags_answers_403() {
    problem::<
        UpdateOfferingTags,
    >(
        403,
        "application/json",
        r#"{
  "details": "You are not allowed to access this resource",
  "name": "AccessDeniedError"
}"#,
    );
}

#[test]
fn update_offering_tags_answers_404_object_not_found_error() {
    problem::<
        UpdateOfferingTags,
    >(
        404,
        "application/json",
        r#"{
  "name": "ObjectNotFoundError",
  "details": "The content badcontentId was not found."
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_not_implemented_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidChannelPropertiesError",
  "details": "A channel can only have one of these properties set as true: groupDiscussion, isBroadcastOnly or privateSupport"
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_invalid_object_id_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidObjectIdError",
  "details": "The specified task id has an invalid value '1111'."
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_schema_media_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "unsupported media type application/json"
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserDoesNotHaveBadgeError",
  "details": "The user A has not been awarded a badge in the offering B."
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserNotInChannelError",
  "details": "The user john.doe@test.te is not a learner in the channel -MEF8kFyURUr6_CZ4IXD."
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter offeringId has an invalid value 'The specified parameter offeringId does not have tasks enabled'."
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_validation_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter dueDate has an invalid value \"Thu Apr 16 2020 19:15:00 GMT-0300 is before the openDate\"."
}"#,
    );
}

#[test]
fn update_offering_tags_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateOfferingTags,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}

#[test]
fn update_offering_topic_answers_400_schema_type_error() {
    problem::<
        UpdateOfferingTopic,
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
fn update_offering_topic_answers_401() {
    problem::<
        UpdateOfferingTopic,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_offering_topic_answers_403() {
    problem::<
        UpdateOfferingTopic,
    >(
        403,
        "application/json",
        r#"{
  "details": "You are not allowed to access this resource",
  "name": "AccessDeniedError"
}"#,
    );
}

#[test]
fn update_offering_topic_answers_404_object_not_found_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        404,
        "application/json",
        r#"{
  "name": "ObjectNotFoundError",
  "details": "The content badcontentId was not found."
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_not_implemented_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidChannelPropertiesError",
  "details": "A channel can only have one of these properties set as true: groupDiscussion, isBroadcastOnly or privateSupport"
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_invalid_object_id_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "InvalidObjectIdError",
  "details": "The specified task id has an invalid value '1111'."
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_schema_media_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "unsupported media type application/json"
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserDoesNotHaveBadgeError",
  "details": "The user A has not been awarded a badge in the offering B."
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "UserNotInChannelError",
  "details": "The user john.doe@test.te is not a learner in the channel -MEF8kFyURUr6_CZ4IXD."
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter offeringId has an invalid value 'The specified parameter offeringId does not have tasks enabled'."
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_validation_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter dueDate has an invalid value \"Thu Apr 16 2020 19:15:00 GMT-0300 is before the openDate\"."
}"#,
    );
}

#[test]
fn update_offering_topic_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateOfferingTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
