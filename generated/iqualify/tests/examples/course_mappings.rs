// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::course_mappings::{
    CreateCourseMapping, DeleteCourseMapping, ListCourseMappings,
    ListCourseMappingsByExternalCourse, ListCourseMappingsByOffering,
};

#[test]
fn create_course_mapping_answers_401() {
    problem::<
        CreateCourseMapping,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn create_course_mapping_answers_403() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_404_object_not_found_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_not_implemented_error() {
    problem::<
        CreateCourseMapping,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn create_course_mapping_answers_500_invalid_channel_properties_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_invalid_object_id_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_schema_media_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_user_does_not_have_badge_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_user_not_in_channel_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_validation_allow_tasks_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_validation_error() {
    problem::<
        CreateCourseMapping,
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
fn create_course_mapping_answers_500_validation_task_not_in_offering_error() {
    problem::<
        CreateCourseMapping,
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
fn delete_course_mapping_answers_401() {
    problem::<
        DeleteCourseMapping,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn delete_course_mapping_answers_403() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_404_object_not_found_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_not_implemented_error() {
    problem::<
        DeleteCourseMapping,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn delete_course_mapping_answers_500_invalid_channel_properties_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_invalid_object_id_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_schema_media_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_user_does_not_have_badge_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_user_not_in_channel_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_validation_allow_tasks_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_validation_error() {
    problem::<
        DeleteCourseMapping,
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
fn delete_course_mapping_answers_500_validation_task_not_in_offering_error() {
    problem::<
        DeleteCourseMapping,
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
fn list_course_mappings_answers_401() {
    problem::<
        ListCourseMappings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_course_mappings_answers_403() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_not_implemented_error() {
    problem::<
        ListCourseMappings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_course_mappings_answers_500_invalid_channel_properties_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_invalid_object_id_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_schema_media_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_user_not_in_channel_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_validation_allow_tasks_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_validation_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListCourseMappings,
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
fn list_course_mappings_by_external_course_answers_401() {
    problem::<
        ListCourseMappingsByExternalCourse,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_course_mappings_by_external_course_answers_403() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_404_object_not_found_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_not_implemented_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_course_mappings_by_external_course_answers_500_invalid_channel_properties_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_invalid_object_id_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_schema_media_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_user_not_in_channel_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_validation_allow_tasks_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_validation_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_external_course_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListCourseMappingsByExternalCourse,
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
fn list_course_mappings_by_offering_answers_401() {
    problem::<
        ListCourseMappingsByOffering,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_course_mappings_by_offering_answers_403() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_404_object_not_found_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_not_implemented_error() {
    problem::<
        ListCourseMappingsByOffering,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_course_mappings_by_offering_answers_500_invalid_channel_properties_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_invalid_object_id_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_schema_media_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_user_not_in_channel_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_validation_allow_tasks_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_validation_error() {
    problem::<
        ListCourseMappingsByOffering,
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
fn list_course_mappings_by_offering_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListCourseMappingsByOffering,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
