// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::courses::{
    GetCourse, GetCourseActivations, GrantCoursePermission, ListCoursePermissions,
    ListCourses,
};

#[test]
fn get_course_answers_401() {
    problem::<
        GetCourse,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_course_answers_403() {
    problem::<
        GetCourse,
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
fn get_course_answers_404_object_not_found_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_not_implemented_error() {
    problem::<
        GetCourse,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_course_answers_500_invalid_channel_properties_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_invalid_object_id_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_schema_media_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_user_not_in_channel_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_validation_allow_tasks_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_validation_error() {
    problem::<
        GetCourse,
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
fn get_course_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetCourse,
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
fn get_course_activations_answers_401() {
    problem::<
        GetCourseActivations,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_course_activations_answers_403() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_404_object_not_found_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_not_implemented_error() {
    problem::<
        GetCourseActivations,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_course_activations_answers_500_invalid_channel_properties_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_invalid_object_id_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_schema_media_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_user_not_in_channel_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_validation_allow_tasks_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_validation_error() {
    problem::<
        GetCourseActivations,
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
fn get_course_activations_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetCourseActivations,
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
fn grant_course_permission_answers_400_multiple_objects_error() {
    problem::<
        GrantCoursePermission,
    >(
        400,
        "application/json",
        r#"{
  "name": "ObjectIsNotError",
  "details": "There are multiple permission with value true (isBuilder | isReviewer)."
}"#,
    );
}

#[test]
fn grant_course_permission_answers_400_object_is_not_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_400_schema_required_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_400_schema_type_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_401() {
    problem::<
        GrantCoursePermission,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn grant_course_permission_answers_403() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_404_object_not_found_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_not_implemented_error() {
    problem::<
        GrantCoursePermission,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn grant_course_permission_answers_500_invalid_channel_properties_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_invalid_object_id_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_schema_media_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_user_does_not_have_badge_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_user_not_in_channel_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_validation_allow_tasks_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_validation_error() {
    problem::<
        GrantCoursePermission,
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
fn grant_course_permission_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GrantCoursePermission,
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
fn list_course_permissions_answers_401() {
    problem::<
        ListCoursePermissions,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_course_permissions_answers_403() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_404_object_not_found_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_not_implemented_error() {
    problem::<
        ListCoursePermissions,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_course_permissions_answers_500_invalid_channel_properties_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_invalid_object_id_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_schema_media_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_user_not_in_channel_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_validation_allow_tasks_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_validation_error() {
    problem::<
        ListCoursePermissions,
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
fn list_course_permissions_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListCoursePermissions,
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
fn list_courses_answers_401() {
    problem::<
        ListCourses,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_courses_answers_403() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_not_implemented_error() {
    problem::<
        ListCourses,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_courses_answers_500_invalid_channel_properties_error() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_invalid_object_id_error() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_schema_media_error() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_user_not_in_channel_error() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_validation_allow_tasks_error() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_validation_error() {
    problem::<
        ListCourses,
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
fn list_courses_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListCourses,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
