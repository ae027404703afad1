// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::offering_learners::{
    AddMarkedLearners, AddOfferingUsers, ListMarkedLearners, ListOfferingUsers,
    RemoveMarkedLearners, RemoveOfferingUser, TransferUser,
};

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
fn add_marked_learners_answers_401() {
    problem::<
        AddMarkedLearners,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn add_marked_learners_answers_403() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_404_object_not_found_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_not_implemented_error() {
    problem::<
        AddMarkedLearners,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn add_marked_learners_answers_500_invalid_channel_properties_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_invalid_object_id_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_schema_media_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_user_does_not_have_badge_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_user_not_in_channel_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_validation_allow_tasks_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_validation_error() {
    problem::<
        AddMarkedLearners,
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
fn add_marked_learners_answers_500_validation_task_not_in_offering_error() {
    problem::<
        AddMarkedLearners,
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
fn add_offering_users_answers_400_api_validation_error() {
    problem::<
        AddOfferingUsers,
    >(
        400,
        "application/json",
        r#"{"name": "ApiValidationError", "details": "invalid $filter parameter."}"#,
    );
}

#[test]
fn add_offering_users_answers_400_object_exists_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_400_schema_required_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_400_schema_type_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_401() {
    problem::<
        AddOfferingUsers,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn add_offering_users_answers_403() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_404_object_not_found_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_not_implemented_error() {
    problem::<
        AddOfferingUsers,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn add_offering_users_answers_500_invalid_channel_properties_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_invalid_object_id_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_schema_media_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_user_does_not_have_badge_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_user_not_in_channel_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_validation_allow_tasks_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_validation_error() {
    problem::<
        AddOfferingUsers,
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
fn add_offering_users_answers_500_validation_task_not_in_offering_error() {
    problem::<
        AddOfferingUsers,
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
fn list_marked_learners_answers_401() {
    problem::<
        ListMarkedLearners,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_marked_learners_answers_403() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_404_object_not_found_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_not_implemented_error() {
    problem::<
        ListMarkedLearners,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_marked_learners_answers_500_invalid_channel_properties_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_invalid_object_id_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_schema_media_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_user_not_in_channel_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_validation_allow_tasks_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_validation_error() {
    problem::<
        ListMarkedLearners,
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
fn list_marked_learners_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListMarkedLearners,
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
fn list_offering_users_answers_400_schema_allowed_values_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_401() {
    problem::<
        ListOfferingUsers,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_offering_users_answers_403() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_404_object_not_found_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_not_implemented_error() {
    problem::<
        ListOfferingUsers,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_offering_users_answers_500_invalid_channel_properties_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_invalid_object_id_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_schema_media_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_user_not_in_channel_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_validation_allow_tasks_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_validation_error() {
    problem::<
        ListOfferingUsers,
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
fn list_offering_users_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListOfferingUsers,
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
fn remove_marked_learners_answers_400_object_is_not_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_401() {
    problem::<
        RemoveMarkedLearners,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn remove_marked_learners_answers_403() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_404_object_not_found_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_not_implemented_error() {
    problem::<
        RemoveMarkedLearners,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn remove_marked_learners_answers_500_invalid_channel_properties_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_invalid_object_id_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_schema_media_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_user_does_not_have_badge_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_user_not_in_channel_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_validation_allow_tasks_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_validation_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_marked_learners_answers_500_validation_task_not_in_offering_error() {
    problem::<
        RemoveMarkedLearners,
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
fn remove_offering_user_answers_400_api_validation_error() {
    problem::<
        RemoveOfferingUser,
    >(
        400,
        "application/json",
        r#"{"name": "ApiValidationError", "details": "invalid $filter parameter."}"#,
    );
}

#[test]
fn remove_offering_user_answers_400_schema_email_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_400_schema_type_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_401() {
    problem::<
        RemoveOfferingUser,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn remove_offering_user_answers_403() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_404_object_not_found_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_not_implemented_error() {
    problem::<
        RemoveOfferingUser,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn remove_offering_user_answers_500_invalid_channel_properties_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_invalid_object_id_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_schema_media_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_user_does_not_have_badge_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_user_not_in_channel_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_validation_allow_tasks_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_validation_error() {
    problem::<
        RemoveOfferingUser,
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
fn remove_offering_user_answers_500_validation_task_not_in_offering_error() {
    problem::<
        RemoveOfferingUser,
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

#[test]
fn transfer_user_answers_400_schema_email_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_401() {
    problem::<
        TransferUser,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn transfer_user_answers_403() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_404_object_not_found_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_not_implemented_error() {
    problem::<
        TransferUser,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn transfer_user_answers_500_invalid_channel_properties_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_invalid_object_id_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_schema_media_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_user_does_not_have_badge_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_user_not_in_channel_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_validation_allow_tasks_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_validation_error() {
    problem::<
        TransferUser,
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
fn transfer_user_answers_500_validation_task_not_in_offering_error() {
    problem::<
        TransferUser,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
