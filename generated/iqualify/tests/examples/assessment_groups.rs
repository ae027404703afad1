// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::assessment_groups::AddAssessmentGroupLearner;

#[test]
fn add_assessment_group_learner_answers_400_api_validation_error() {
    problem::<
        AddAssessmentGroupLearner,
    >(
        400,
        "application/json",
        r#"{"name": "ApiValidationError", "details": "invalid $filter parameter."}"#,
    );
}

#[test]
fn add_assessment_group_learner_answers_401() {
    problem::<
        AddAssessmentGroupLearner,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn add_assessment_group_learner_answers_403() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_404_object_not_found_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_not_implemented_error() {
    problem::<
        AddAssessmentGroupLearner,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn add_assessment_group_learner_answers_500_invalid_channel_properties_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_invalid_object_id_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_schema_media_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_user_does_not_have_badge_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_user_not_in_channel_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_validation_allow_tasks_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_validation_error() {
    problem::<
        AddAssessmentGroupLearner,
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
fn add_assessment_group_learner_answers_500_validation_task_not_in_offering_error() {
    problem::<
        AddAssessmentGroupLearner,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
