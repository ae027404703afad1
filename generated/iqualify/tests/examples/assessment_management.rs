// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::assessment_management::{
    DeleteAssessmentDocument, ListAssessments, ListLearnerOpenResponseSubmissions,
    ListOpenResponseActivities, ListPendingSubmissions, ResetAssessment,
    UpdateAssessment, UpdateAssessmentDueDate,
};

#[test]
fn delete_assessment_document_answers_401() {
    problem::<
        DeleteAssessmentDocument,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn delete_assessment_document_answers_403() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_404_object_not_found_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_not_implemented_error() {
    problem::<
        DeleteAssessmentDocument,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn delete_assessment_document_answers_500_invalid_channel_properties_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_invalid_object_id_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_schema_media_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_user_does_not_have_badge_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_user_not_in_channel_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_validation_allow_tasks_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_validation_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn delete_assessment_document_answers_500_validation_task_not_in_offering_error() {
    problem::<
        DeleteAssessmentDocument,
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
fn list_assessments_answers_401() {
    problem::<
        ListAssessments,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_assessments_answers_403() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_404_object_not_found_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_not_implemented_error() {
    problem::<
        ListAssessments,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_assessments_answers_500_invalid_channel_properties_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_invalid_object_id_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_schema_media_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_user_not_in_channel_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_validation_allow_tasks_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_validation_error() {
    problem::<
        ListAssessments,
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
fn list_assessments_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListAssessments,
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
fn list_learner_open_response_submissions_answers_400_schema_email_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_401() {
    problem::<
        ListLearnerOpenResponseSubmissions,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_learner_open_response_submissions_answers_403() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_404_object_not_found_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_not_implemented_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_learner_open_response_submissions_answers_500_invalid_channel_properties_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_invalid_object_id_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_schema_media_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_user_not_in_channel_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_validation_allow_tasks_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_validation_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_learner_open_response_submissions_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListLearnerOpenResponseSubmissions,
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
fn list_open_response_activities_answers_401() {
    problem::<
        ListOpenResponseActivities,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_open_response_activities_answers_403() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_404_object_not_found_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_not_implemented_error() {
    problem::<
        ListOpenResponseActivities,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_open_response_activities_answers_500_invalid_channel_properties_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_invalid_object_id_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_schema_media_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_user_not_in_channel_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_validation_allow_tasks_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_validation_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_open_response_activities_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListOpenResponseActivities,
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
fn list_pending_submissions_answers_400_schema_type_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_401() {
    problem::<
        ListPendingSubmissions,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_pending_submissions_answers_403() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_404_object_not_found_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_not_implemented_error() {
    problem::<
        ListPendingSubmissions,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_pending_submissions_answers_500_invalid_channel_properties_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_invalid_object_id_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_schema_media_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_user_not_in_channel_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_validation_allow_tasks_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_validation_error() {
    problem::<
        ListPendingSubmissions,
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
fn list_pending_submissions_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListPendingSubmissions,
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
fn reset_assessment_answers_400_assessment_not_submitted_error() {
    problem::<
        ResetAssessment,
    >(
        400,
        "application/json",
        r#"{
  "name": "AssessmentNotSubmittedError",
  "details": "The user alex.doe@test.te has not submitted assessment as1."
}"#,
    );
}

#[test]
fn reset_assessment_answers_400_object_invalid_property_error() {
    problem::<
        ResetAssessment,
    >(
        400,
        "application/json",
        r#"{
  "name": "ObjectInvalidPropertyError",
  "details": "The A property B is invalid. Expected value: C"
}"#,
    );
}

#[test]
fn reset_assessment_answers_400_schema_email_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_401() {
    problem::<
        ResetAssessment,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn reset_assessment_answers_403() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_404_object_not_found_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_not_implemented_error() {
    problem::<
        ResetAssessment,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn reset_assessment_answers_500_invalid_channel_properties_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_invalid_object_id_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_schema_media_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_user_does_not_have_badge_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_user_not_in_channel_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_validation_allow_tasks_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_validation_error() {
    problem::<
        ResetAssessment,
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
fn reset_assessment_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ResetAssessment,
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
fn update_assessment_answers_400_schema_format_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_400_schema_min_length_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_401() {
    problem::<
        UpdateAssessment,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_assessment_answers_403() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_404_object_not_found_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_not_implemented_error() {
    problem::<
        UpdateAssessment,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_assessment_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_invalid_object_id_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_schema_media_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_validation_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateAssessment,
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
fn update_assessment_due_date_answers_400_invalid_parameter_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_400_object_invalid_property_error() {
    problem::<
        UpdateAssessmentDueDate,
    >(
        400,
        "application/json",
        r#"{
  "name": "ObjectInvalidPropertyError",
  "details": "The A property B is invalid. Expected value: C"
}"#,
    );
}

#[test]
fn update_assessment_due_date_answers_400_schema_format_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_401() {
    problem::<
        UpdateAssessmentDueDate,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_assessment_due_date_answers_403() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_404_object_not_found_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_not_implemented_error() {
    problem::<
        UpdateAssessmentDueDate,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_assessment_due_date_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_invalid_object_id_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_schema_media_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_validation_error() {
    problem::<
        UpdateAssessmentDueDate,
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
fn update_assessment_due_date_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateAssessmentDueDate,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
