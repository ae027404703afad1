// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::badges::{AwardBadge, GetOfferingBadge, ListUserBadges};

#[test]
fn award_badge_answers_400_missing_info_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_400_user_not_in_offering_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_401() {
    problem::<
        AwardBadge,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn award_badge_answers_403() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_404_object_not_found_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_not_implemented_error() {
    problem::<
        AwardBadge,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn award_badge_answers_500_invalid_channel_properties_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_invalid_object_id_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_schema_media_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_user_does_not_have_badge_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_user_not_in_channel_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_validation_allow_tasks_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_validation_error() {
    problem::<
        AwardBadge,
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
fn award_badge_answers_500_validation_task_not_in_offering_error() {
    problem::<
        AwardBadge,
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
fn get_offering_badge_answers_401() {
    problem::<
        GetOfferingBadge,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_offering_badge_answers_403() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_404_object_not_found_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_not_implemented_error() {
    problem::<
        GetOfferingBadge,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_offering_badge_answers_500_invalid_channel_properties_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_invalid_object_id_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_schema_media_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_user_not_in_channel_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_validation_allow_tasks_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_validation_error() {
    problem::<
        GetOfferingBadge,
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
fn get_offering_badge_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetOfferingBadge,
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
fn list_user_badges_answers_400_schema_email_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_401() {
    problem::<
        ListUserBadges,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_user_badges_answers_403() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_404_object_not_found_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_not_implemented_error() {
    problem::<
        ListUserBadges,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_user_badges_answers_500_invalid_channel_properties_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_invalid_object_id_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_schema_media_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_user_not_in_channel_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_validation_allow_tasks_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_validation_error() {
    problem::<
        ListUserBadges,
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
fn list_user_badges_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListUserBadges,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
