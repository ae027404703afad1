// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::offerings::{
    CreateOffering, GetOffering, ListCurrentOfferings, ListFutureOfferings,
    ListOfferingSummaries, ListOfferings, ListPastOfferings, SearchOfferings,
    UpdateOffering,
};

#[test]
fn create_offering_answers_400_incompatible_parameters_error() {
    problem::<
        CreateOffering,
    >(
        400,
        "application/json",
        r#"{"name": "IncompatibleParametersError", "details": "A cannot be B when C is D"}"#,
    );
}

#[test]
fn create_offering_answers_400_invalid_content_error() {
    problem::<
        CreateOffering,
    >(
        400,
        "application/json",
        r#"{
  "name": "InvalidContentError",
  "details": "You need to specify content_id or rootContentId."
}"#,
    );
}

#[test]
fn create_offering_answers_400_missing_info_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_400_offering_incompatible_dates_error() {
    problem::<
        CreateOffering,
    >(
        400,
        "application/json",
        r#"{
  "name": "OfferingIncompatibleDatesError",
  "details": "The specified offering has relative dates enabled. Absolute task dates can not be set."
}"#,
    );
}

#[test]
fn create_offering_answers_400_schema_format_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_400_schema_required_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_400_schema_type_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_401() {
    problem::<
        CreateOffering,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn create_offering_answers_403() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_404_object_not_found_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_not_implemented_error() {
    problem::<
        CreateOffering,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn create_offering_answers_500_invalid_channel_properties_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_invalid_object_id_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_schema_media_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_user_does_not_have_badge_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_user_not_in_channel_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_validation_allow_tasks_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_validation_error() {
    problem::<
        CreateOffering,
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
fn create_offering_answers_500_validation_task_not_in_offering_error() {
    problem::<
        CreateOffering,
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
fn get_offering_answers_401() {
    problem::<
        GetOffering,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_offering_answers_403() {
    problem::<
        GetOffering,
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
fn get_offering_answers_404_object_not_found_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_not_implemented_error() {
    problem::<
        GetOffering,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_offering_answers_500_invalid_channel_properties_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_invalid_object_id_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_schema_media_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_user_not_in_channel_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_validation_allow_tasks_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_validation_error() {
    problem::<
        GetOffering,
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
fn get_offering_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetOffering,
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
fn list_current_offerings_answers_401() {
    problem::<
        ListCurrentOfferings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_current_offerings_answers_403() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_not_implemented_error() {
    problem::<
        ListCurrentOfferings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_current_offerings_answers_500_invalid_channel_properties_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_invalid_object_id_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_schema_media_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_user_not_in_channel_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_validation_allow_tasks_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_validation_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_current_offerings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListCurrentOfferings,
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
fn list_future_offerings_answers_401() {
    problem::<
        ListFutureOfferings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_future_offerings_answers_403() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_not_implemented_error() {
    problem::<
        ListFutureOfferings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_future_offerings_answers_500_invalid_channel_properties_error() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_invalid_object_id_error() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_schema_media_error() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_user_not_in_channel_error() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_validation_allow_tasks_error() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_validation_error() {
    problem::<
        ListFutureOfferings,
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
fn list_future_offerings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListFutureOfferings,
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
fn list_offering_summaries_answers_400_api_validation_error() {
    problem::<
        ListOfferingSummaries,
    >(
        400,
        "application/json",
        r#"{"name": "ApiValidationError", "details": "invalid $filter parameter."}"#,
    );
}

#[test]
fn list_offering_summaries_answers_400_schema_query_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_401() {
    problem::<
        ListOfferingSummaries,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_offering_summaries_answers_403() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_not_implemented_error() {
    problem::<
        ListOfferingSummaries,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_offering_summaries_answers_500_invalid_channel_properties_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_invalid_object_id_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_schema_media_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_user_not_in_channel_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_validation_allow_tasks_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_validation_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offering_summaries_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListOfferingSummaries,
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
fn list_offerings_answers_401() {
    problem::<
        ListOfferings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_offerings_answers_403() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_not_implemented_error() {
    problem::<
        ListOfferings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_offerings_answers_500_invalid_channel_properties_error() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_invalid_object_id_error() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_schema_media_error() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_user_not_in_channel_error() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_validation_allow_tasks_error() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_validation_error() {
    problem::<
        ListOfferings,
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
fn list_offerings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListOfferings,
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
fn list_past_offerings_answers_401() {
    problem::<
        ListPastOfferings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_past_offerings_answers_403() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_not_implemented_error() {
    problem::<
        ListPastOfferings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_past_offerings_answers_500_invalid_channel_properties_error() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_invalid_object_id_error() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_schema_media_error() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_user_not_in_channel_error() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_validation_allow_tasks_error() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_validation_error() {
    problem::<
        ListPastOfferings,
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
fn list_past_offerings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListPastOfferings,
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
fn search_offerings_answers_400_text_pattern_error() {
    problem::<
        SearchOfferings,
    >(
        400,
        "application/json",
        r#"{
  "name": "TextPatternError",
  "details": "Text pattern must be a minimum of 3 characters in length."
}"#,
    );
}

#[test]
fn search_offerings_answers_401() {
    problem::<
        SearchOfferings,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn search_offerings_answers_403() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_404_object_not_found_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_not_implemented_error() {
    problem::<
        SearchOfferings,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn search_offerings_answers_500_invalid_channel_properties_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_invalid_object_id_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_schema_media_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_user_does_not_have_badge_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_user_not_in_channel_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_validation_allow_tasks_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_validation_error() {
    problem::<
        SearchOfferings,
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
fn search_offerings_answers_500_validation_task_not_in_offering_error() {
    problem::<
        SearchOfferings,
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
fn update_offering_answers_400_incompatible_parameters_error() {
    problem::<
        UpdateOffering,
    >(
        400,
        "application/json",
        r#"{"name": "IncompatibleParametersError", "details": "A cannot be B when C is D"}"#,
    );
}

#[test]
fn update_offering_answers_400_missing_info_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_400_object_exists_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_400_offering_incompatible_dates_error() {
    problem::<
        UpdateOffering,
    >(
        400,
        "application/json",
        r#"{
  "name": "OfferingIncompatibleDatesError",
  "details": "The specified offering has relative dates enabled. Absolute task dates can not be set."
}"#,
    );
}

#[test]
fn update_offering_answers_400_schema_format_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_400_schema_type_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_401() {
    problem::<
        UpdateOffering,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_offering_answers_403() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_404_object_not_found_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_not_implemented_error() {
    problem::<
        UpdateOffering,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_offering_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_invalid_object_id_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_schema_media_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_validation_error() {
    problem::<
        UpdateOffering,
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
fn update_offering_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateOffering,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
