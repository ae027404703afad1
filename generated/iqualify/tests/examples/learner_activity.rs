// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::learner_activity::{
    GetLearnerOfferingProgress, GetLearnerProgress, ListAllLearnerProgress,
    ListLearnerProgress, ListSocialNotes, ListUnitReactions,
};

#[test]
fn get_learner_offering_progress_answers_400_schema_email_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_400_user_not_in_offering_error() {
    problem::<
        GetLearnerOfferingProgress,
    >(
        400,
        "application/json",
        r#"{
  "name": "UserNotInOfferingError",
  "details": "The user john.doe@test.te is not a learner in the offering -MEF8kFyURUr6_CZ4IXD."
}"#,
    );
}

#[test]
fn get_learner_offering_progress_answers_401() {
    problem::<
        GetLearnerOfferingProgress,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_learner_offering_progress_answers_403() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_404_object_not_found_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_not_implemented_error() {
    problem::<
        GetLearnerOfferingProgress,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_learner_offering_progress_answers_500_invalid_channel_properties_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_invalid_object_id_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_schema_media_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_user_not_in_channel_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_validation_allow_tasks_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_validation_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_offering_progress_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetLearnerOfferingProgress,
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
fn get_learner_progress_answers_400_schema_email_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_401() {
    problem::<
        GetLearnerProgress,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_learner_progress_answers_403() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_404_object_not_found_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_not_implemented_error() {
    problem::<
        GetLearnerProgress,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_learner_progress_answers_500_invalid_channel_properties_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_invalid_object_id_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_schema_media_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_user_not_in_channel_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_validation_allow_tasks_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_validation_error() {
    problem::<
        GetLearnerProgress,
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
fn get_learner_progress_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetLearnerProgress,
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
fn list_all_learner_progress_answers_400_api_validation_error() {
    problem::<
        ListAllLearnerProgress,
    >(
        400,
        "application/json",
        r#"{"name": "ApiValidationError", "details": "invalid $filter parameter."}"#,
    );
}

#[test]
fn list_all_learner_progress_answers_400_schema_query_error() {
    problem::<
        ListAllLearnerProgress,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "[PARAMETER_NAME] PARAMETER_VALUE Unknown query parameter 'example'"
}"#,
    );
}

#[test]
fn list_all_learner_progress_answers_401() {
    problem::<
        ListAllLearnerProgress,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_all_learner_progress_answers_403() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_not_implemented_error() {
    problem::<
        ListAllLearnerProgress,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_all_learner_progress_answers_500_invalid_channel_properties_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_invalid_object_id_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_schema_media_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_user_not_in_channel_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_validation_allow_tasks_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_validation_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_all_learner_progress_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListAllLearnerProgress,
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
fn list_learner_progress_answers_401() {
    problem::<
        ListLearnerProgress,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_learner_progress_answers_403() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_404_object_not_found_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_not_implemented_error() {
    problem::<
        ListLearnerProgress,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_learner_progress_answers_500_invalid_channel_properties_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_invalid_object_id_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_schema_media_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_user_not_in_channel_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_validation_allow_tasks_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_validation_error() {
    problem::<
        ListLearnerProgress,
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
fn list_learner_progress_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListLearnerProgress,
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
fn list_social_notes_answers_401() {
    problem::<
        ListSocialNotes,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_social_notes_answers_403() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_404_object_not_found_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_not_implemented_error() {
    problem::<
        ListSocialNotes,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_social_notes_answers_500_invalid_channel_properties_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_invalid_object_id_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_schema_media_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_user_not_in_channel_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_validation_allow_tasks_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_validation_error() {
    problem::<
        ListSocialNotes,
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
fn list_social_notes_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListSocialNotes,
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
fn list_unit_reactions_answers_401() {
    problem::<
        ListUnitReactions,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_unit_reactions_answers_403() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_404_object_not_found_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_not_implemented_error() {
    problem::<
        ListUnitReactions,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_unit_reactions_answers_500_invalid_channel_properties_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_invalid_object_id_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_schema_media_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_user_not_in_channel_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_validation_allow_tasks_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_validation_error() {
    problem::<
        ListUnitReactions,
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
fn list_unit_reactions_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListUnitReactions,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
