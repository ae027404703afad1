// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::users::{
    AddUserToOfferings, CreateUser, GetUser, GrantUserPermission, ListUserOfferings,
    ResendInviteEmail, SuspendUser, UpdateUser,
};

#[test]
fn add_user_to_offerings_answers_400_missing_info_error() {
    problem::<
        AddUserToOfferings,
    >(
        400,
        "application/json",
        r#"{
  "name": "MissingInfoError",
  "details": "The field 'Offering Badge' is missing or invalid."
}"#,
    );
}

#[test]
fn add_user_to_offerings_answers_400_schema_email_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_400_schema_type_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_401() {
    problem::<
        AddUserToOfferings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn add_user_to_offerings_answers_403() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_404_object_not_found_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_not_implemented_error() {
    problem::<
        AddUserToOfferings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn add_user_to_offerings_answers_500_invalid_channel_properties_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_invalid_object_id_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_schema_media_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_user_does_not_have_badge_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_user_not_in_channel_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_validation_allow_tasks_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_validation_error() {
    problem::<
        AddUserToOfferings,
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
fn add_user_to_offerings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        AddUserToOfferings,
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
fn create_user_answers_400_object_exists_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_400_schema_email_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_400_schema_format_error() {
    problem::<
        CreateUser,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "PARAMETER_NAME PARAMETER_VALUE should match format \"example\""
}"#,
    );
}

#[test]
fn create_user_answers_400_schema_min_length_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_400_schema_type_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_400_user_suspended_error() {
    problem::<
        CreateUser,
    >(
        400,
        "application/json",
        r#"{
  "name": "UserSuspendedError",
  "details": "The user (john.doe@test.te) has been suspended."
}"#,
    );
}

#[test]
fn create_user_answers_401() {
    problem::<
        CreateUser,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn create_user_answers_403() {
    problem::<
        CreateUser,
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
fn create_user_answers_404_object_not_found_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_not_implemented_error() {
    problem::<
        CreateUser,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn create_user_answers_500_invalid_channel_properties_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_invalid_object_id_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_schema_media_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_user_does_not_have_badge_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_user_not_in_channel_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_validation_allow_tasks_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_validation_error() {
    problem::<
        CreateUser,
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
fn create_user_answers_500_validation_task_not_in_offering_error() {
    problem::<
        CreateUser,
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
fn get_user_answers_400_schema_email_error() {
    problem::<
        GetUser,
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
fn get_user_answers_401() {
    problem::<
        GetUser,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_user_answers_403() {
    problem::<
        GetUser,
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
fn get_user_answers_404_object_not_found_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_not_implemented_error() {
    problem::<
        GetUser,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_user_answers_500_invalid_channel_properties_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_invalid_object_id_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_schema_media_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_user_not_in_channel_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_validation_allow_tasks_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_validation_error() {
    problem::<
        GetUser,
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
fn get_user_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetUser,
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
fn grant_user_permission_answers_400_missing_info_error() {
    problem::<
        GrantUserPermission,
    >(
        400,
        "application/json",
        r#"{
  "name": "MissingInfoError",
  "details": "The field 'Offering Badge' is missing or invalid."
}"#,
    );
}

#[test]
fn grant_user_permission_answers_400_object_already_is_error() {
    problem::<
        GrantUserPermission,
    >(
        400,
        "application/json",
        r#"{
  "name": "ObjectAlreadyIsError",
  "details": "The user john.doe@test.te is already a manager."
}"#,
    );
}

#[test]
fn grant_user_permission_answers_400_schema_allowed_values_error() {
    problem::<
        GrantUserPermission,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "[PARAMETER_NAME] PARAMETER_VALUE should be equal to one of the allowed values a, b"
}"#,
    );
}

#[test]
fn grant_user_permission_answers_400_schema_email_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_400_schema_type_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_401() {
    problem::<
        GrantUserPermission,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn grant_user_permission_answers_403() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_404_object_not_found_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_not_implemented_error() {
    problem::<
        GrantUserPermission,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn grant_user_permission_answers_500_invalid_channel_properties_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_invalid_object_id_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_schema_media_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_user_does_not_have_badge_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_user_not_in_channel_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_validation_allow_tasks_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_validation_error() {
    problem::<
        GrantUserPermission,
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
fn grant_user_permission_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GrantUserPermission,
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
fn list_user_offerings_answers_400_schema_email_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_401() {
    problem::<
        ListUserOfferings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_user_offerings_answers_403() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_404_object_not_found_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_not_implemented_error() {
    problem::<
        ListUserOfferings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_user_offerings_answers_500_invalid_channel_properties_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_invalid_object_id_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_schema_media_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_user_not_in_channel_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_validation_allow_tasks_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_validation_error() {
    problem::<
        ListUserOfferings,
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
fn list_user_offerings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListUserOfferings,
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
fn resend_invite_email_answers_401() {
    problem::<
        ResendInviteEmail,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn resend_invite_email_answers_403() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_404_object_not_found_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_not_implemented_error() {
    problem::<
        ResendInviteEmail,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn resend_invite_email_answers_500_invalid_channel_properties_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_invalid_object_id_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_schema_media_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_user_does_not_have_badge_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_user_not_in_channel_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_validation_allow_tasks_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_validation_error() {
    problem::<
        ResendInviteEmail,
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
fn resend_invite_email_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ResendInviteEmail,
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
fn suspend_user_answers_400_invalid_parameter_error() {
    problem::<
        SuspendUser,
    >(
        400,
        "application/json",
        r#"{
  "name": "InvalidParameterError",
  "details": "The specified parameter file.mimetype (image mimetype) has an invalid value \\'text/plain\\'."
}"#,
    );
}

#[test]
fn suspend_user_answers_400_object_exists_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_400_schema_email_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_400_schema_format_error() {
    problem::<
        SuspendUser,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "PARAMETER_NAME PARAMETER_VALUE should match format \"example\""
}"#,
    );
}

#[test]
fn suspend_user_answers_400_schema_type_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_401() {
    problem::<
        SuspendUser,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn suspend_user_answers_403() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_404_object_not_found_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_not_implemented_error() {
    problem::<
        SuspendUser,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn suspend_user_answers_500_invalid_channel_properties_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_invalid_object_id_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_schema_media_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_user_does_not_have_badge_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_user_not_in_channel_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_validation_allow_tasks_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_validation_error() {
    problem::<
        SuspendUser,
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
fn suspend_user_answers_500_validation_task_not_in_offering_error() {
    problem::<
        SuspendUser,
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
fn update_user_answers_400_object_exists_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_400_schema_email_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_400_schema_format_error() {
    problem::<
        UpdateUser,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "PARAMETER_NAME PARAMETER_VALUE should match format \"example\""
}"#,
    );
}

#[test]
fn update_user_answers_400_schema_min_length_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_400_schema_type_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_401() {
    problem::<
        UpdateUser,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_user_answers_403() {
    problem::<
        UpdateUser,
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
fn update_user_answers_404_object_not_found_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_not_implemented_error() {
    problem::<
        UpdateUser,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_user_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_invalid_object_id_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_schema_media_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_validation_error() {
    problem::<
        UpdateUser,
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
fn update_user_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateUser,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
