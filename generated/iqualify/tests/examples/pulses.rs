// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::pulses::{
    ListOfferingPulseResponses, ListPulseResponses, ListPulses,
};

#[test]
fn list_offering_pulse_responses_answers_401() {
    problem::<
        ListOfferingPulseResponses,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_offering_pulse_responses_answers_403() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_404_object_not_found_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_not_implemented_error() {
    problem::<
        ListOfferingPulseResponses,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_offering_pulse_responses_answers_500_invalid_channel_properties_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_invalid_object_id_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_schema_media_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_user_not_in_channel_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_validation_allow_tasks_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_validation_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_offering_pulse_responses_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListOfferingPulseResponses,
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
fn list_pulse_responses_answers_401() {
    problem::<
        ListPulseResponses,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_pulse_responses_answers_403() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_404_object_not_found_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_not_implemented_error() {
    problem::<
        ListPulseResponses,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_pulse_responses_answers_500_invalid_channel_properties_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_invalid_object_id_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_schema_media_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_user_not_in_channel_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_validation_allow_tasks_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_validation_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulse_responses_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListPulseResponses,
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
fn list_pulses_answers_401() {
    problem::<
        ListPulses,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_pulses_answers_403() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_404_object_not_found_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_not_implemented_error() {
    problem::<
        ListPulses,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_pulses_answers_500_invalid_channel_properties_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_invalid_object_id_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_schema_media_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_user_not_in_channel_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_validation_allow_tasks_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_validation_error() {
    problem::<
        ListPulses,
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
fn list_pulses_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListPulses,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
