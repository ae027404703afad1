// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::course_metadata::{
    UpdateCourseCategory, UpdateCourseLevel, UpdateCourseTags, UpdateCourseTopic,
};

#[test]
fn update_course_category_answers_400_schema_additional_properties_error() {
    problem::<
        UpdateCourseCategory,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "should NOT have additional properties"
}"#,
    );
}

#[test]
fn update_course_category_answers_400_schema_required_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_400_schema_type_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_401() {
    problem::<
        UpdateCourseCategory,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_course_category_answers_403() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_404_object_not_found_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_not_implemented_error() {
    problem::<
        UpdateCourseCategory,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_course_category_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_invalid_object_id_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_schema_media_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_validation_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_category_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateCourseCategory,
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
fn update_course_level_answers_400_schema_additional_properties_error() {
    problem::<
        UpdateCourseLevel,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "should NOT have additional properties"
}"#,
    );
}

#[test]
fn update_course_level_answers_400_schema_required_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_400_schema_type_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_401() {
    problem::<
        UpdateCourseLevel,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_course_level_answers_403() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_404_object_not_found_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_not_implemented_error() {
    problem::<
        UpdateCourseLevel,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_course_level_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_invalid_object_id_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_schema_media_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_validation_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_level_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateCourseLevel,
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
fn update_course_tags_answers_400_schema_additional_properties_error() {
    problem::<
        UpdateCourseTags,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "should NOT have additional properties"
}"#,
    );
}

#[test]
fn update_course_tags_answers_400_schema_required_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_400_schema_type_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_401() {
    problem::<
        UpdateCourseTags,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_course_tags_answers_403() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_404_object_not_found_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_not_implemented_error() {
    problem::<
        UpdateCourseTags,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_course_tags_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_invalid_object_id_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_schema_media_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_validation_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_tags_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateCourseTags,
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
fn update_course_topic_answers_400_schema_additional_properties_error() {
    problem::<
        UpdateCourseTopic,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "should NOT have additional properties"
}"#,
    );
}

#[test]
fn update_course_topic_answers_400_schema_required_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_400_schema_type_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_401() {
    problem::<
        UpdateCourseTopic,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_course_topic_answers_403() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_404_object_not_found_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_not_implemented_error() {
    problem::<
        UpdateCourseTopic,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_course_topic_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_invalid_object_id_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_schema_media_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_validation_error() {
    problem::<
        UpdateCourseTopic,
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
fn update_course_topic_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateCourseTopic,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
