// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::assessment_data::{
    ListAssignmentMarks, ListAssignmentSubmissions, ListLearnerAssignmentSubmissions,
    ListOpenResponseAttempts, ListOpenResponseSubmissions, ListQuizMarks,
};

#[test]
fn list_assignment_marks_answers_401() {
    problem::<
        ListAssignmentMarks,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_assignment_marks_answers_403() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_404_object_not_found_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_not_implemented_error() {
    problem::<
        ListAssignmentMarks,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_assignment_marks_answers_500_invalid_channel_properties_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_invalid_object_id_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_schema_media_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_user_not_in_channel_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_validation_allow_tasks_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_validation_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_marks_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListAssignmentMarks,
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
fn list_assignment_submissions_answers_401() {
    problem::<
        ListAssignmentSubmissions,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_assignment_submissions_answers_403() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_404_object_not_found_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_not_implemented_error() {
    problem::<
        ListAssignmentSubmissions,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_assignment_submissions_answers_500_invalid_channel_properties_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_invalid_object_id_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_schema_media_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_user_not_in_channel_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_validation_allow_tasks_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_validation_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_assignment_submissions_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_401() {
    problem::<
        ListLearnerAssignmentSubmissions,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_learner_assignment_submissions_answers_403() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_404_object_not_found_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_not_implemented_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_learner_assignment_submissions_answers_500_invalid_channel_properties_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_invalid_object_id_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_schema_media_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_user_not_in_channel_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_validation_allow_tasks_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_validation_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_learner_assignment_submissions_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListLearnerAssignmentSubmissions,
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
fn list_open_response_attempts_answers_401() {
    problem::<
        ListOpenResponseAttempts,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_open_response_attempts_answers_403() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_404_object_not_found_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_not_implemented_error() {
    problem::<
        ListOpenResponseAttempts,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_open_response_attempts_answers_500_invalid_channel_properties_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_invalid_object_id_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_schema_media_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_user_not_in_channel_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_validation_allow_tasks_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_validation_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_attempts_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListOpenResponseAttempts,
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
fn list_open_response_submissions_answers_401() {
    problem::<
        ListOpenResponseSubmissions,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_open_response_submissions_answers_403() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_404_object_not_found_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_not_implemented_error() {
    problem::<
        ListOpenResponseSubmissions,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_open_response_submissions_answers_500_invalid_channel_properties_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_invalid_object_id_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_schema_media_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_user_not_in_channel_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_validation_allow_tasks_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_validation_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_open_response_submissions_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListOpenResponseSubmissions,
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
fn list_quiz_marks_answers_401() {
    problem::<
        ListQuizMarks,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_quiz_marks_answers_403() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_404_object_not_found_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_not_implemented_error() {
    problem::<
        ListQuizMarks,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_quiz_marks_answers_500_invalid_channel_properties_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_invalid_object_id_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_schema_media_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_user_not_in_channel_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_validation_allow_tasks_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_validation_error() {
    problem::<
        ListQuizMarks,
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
fn list_quiz_marks_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListQuizMarks,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
