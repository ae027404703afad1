// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::channels::{
    AddChannelLearner, CreateChannel, GetChannelLearners, ListChannelComments,
    ListChannelPosts, ListChannelReplies, ListChannels, RemoveChannelLearner,
    UpdateChannel,
};

#[test]
fn add_channel_learner_answers_400_invalid_group_channel_error() {
    problem::<
        AddChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "InvalidGroupChannelError",
  "details": "Channel channel1 is not a group discussion channel."
}"#,
    );
}

#[test]
fn add_channel_learner_answers_400_object_exists_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_400_schema_min_length_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_400_schema_required_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_400_schema_type_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_400_user_not_in_offering_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_401() {
    problem::<
        AddChannelLearner,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn add_channel_learner_answers_403() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_404_object_not_found_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_not_implemented_error() {
    problem::<
        AddChannelLearner,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn add_channel_learner_answers_500_invalid_channel_properties_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_invalid_object_id_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_schema_media_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_user_does_not_have_badge_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_user_not_in_channel_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_validation_allow_tasks_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_validation_error() {
    problem::<
        AddChannelLearner,
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
fn add_channel_learner_answers_500_validation_task_not_in_offering_error() {
    problem::<
        AddChannelLearner,
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
fn create_channel_answers_400_schema_min_length_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_400_schema_required_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_400_schema_type_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_401() {
    problem::<
        CreateChannel,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn create_channel_answers_403() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_404_object_not_found_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_not_implemented_error() {
    problem::<
        CreateChannel,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn create_channel_answers_500_invalid_channel_properties_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_invalid_object_id_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_schema_media_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_user_does_not_have_badge_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_user_not_in_channel_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_validation_allow_tasks_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_validation_error() {
    problem::<
        CreateChannel,
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
fn create_channel_answers_500_validation_task_not_in_offering_error() {
    problem::<
        CreateChannel,
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
fn get_channel_learners_answers_400_invalid_group_channel_error() {
    problem::<
        GetChannelLearners,
    >(
        400,
        "application/json",
        r#"{
  "name": "InvalidGroupChannelError",
  "details": "Channel channel1 is not a group discussion channel."
}"#,
    );
}

#[test]
fn get_channel_learners_answers_401() {
    problem::<
        GetChannelLearners,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn get_channel_learners_answers_403() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_404_object_not_found_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_not_implemented_error() {
    problem::<
        GetChannelLearners,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn get_channel_learners_answers_500_invalid_channel_properties_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_invalid_object_id_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_schema_media_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_user_does_not_have_badge_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_user_not_in_channel_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_validation_allow_tasks_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_validation_error() {
    problem::<
        GetChannelLearners,
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
fn get_channel_learners_answers_500_validation_task_not_in_offering_error() {
    problem::<
        GetChannelLearners,
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
fn list_channel_comments_answers_401() {
    problem::<
        ListChannelComments,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_channel_comments_answers_403() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_404_object_not_found_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_not_implemented_error() {
    problem::<
        ListChannelComments,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_channel_comments_answers_500_invalid_channel_properties_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_invalid_object_id_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_schema_media_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_user_not_in_channel_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_validation_allow_tasks_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_validation_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_comments_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListChannelComments,
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
fn list_channel_posts_answers_401() {
    problem::<
        ListChannelPosts,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_channel_posts_answers_403() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_404_object_not_found_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_not_implemented_error() {
    problem::<
        ListChannelPosts,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_channel_posts_answers_500_invalid_channel_properties_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_invalid_object_id_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_schema_media_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_user_not_in_channel_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_validation_allow_tasks_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_validation_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_posts_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListChannelPosts,
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
fn list_channel_replies_answers_401() {
    problem::<
        ListChannelReplies,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_channel_replies_answers_403() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_404_object_not_found_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_not_implemented_error() {
    problem::<
        ListChannelReplies,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_channel_replies_answers_500_invalid_channel_properties_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_invalid_object_id_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_schema_media_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_user_not_in_channel_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_validation_allow_tasks_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_validation_error() {
    problem::<
        ListChannelReplies,
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
fn list_channel_replies_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListChannelReplies,
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
fn list_channels_answers_401() {
    problem::<
        ListChannels,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn list_channels_answers_403() {
    problem::<
        ListChannels,
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
fn list_channels_answers_404_object_not_found_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_not_implemented_error() {
    problem::<
        ListChannels,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn list_channels_answers_500_invalid_channel_properties_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_invalid_object_id_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_schema_media_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_user_does_not_have_badge_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_user_not_in_channel_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_validation_allow_tasks_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_validation_error() {
    problem::<
        ListChannels,
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
fn list_channels_answers_500_validation_task_not_in_offering_error() {
    problem::<
        ListChannels,
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
fn remove_channel_learner_answers_400_invalid_group_channel_error() {
    problem::<
        RemoveChannelLearner,
    >(
        400,
        "application/json",
        r#"{
  "name": "InvalidGroupChannelError",
  "details": "Channel channel1 is not a group discussion channel."
}"#,
    );
}

#[test]
fn remove_channel_learner_answers_400_user_not_in_offering_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_401() {
    problem::<
        RemoveChannelLearner,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn remove_channel_learner_answers_403() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_404_object_not_found_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_not_implemented_error() {
    problem::<
        RemoveChannelLearner,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn remove_channel_learner_answers_500_invalid_channel_properties_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_invalid_object_id_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_schema_media_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_user_does_not_have_badge_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_user_not_in_channel_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_validation_allow_tasks_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_validation_error() {
    problem::<
        RemoveChannelLearner,
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
fn remove_channel_learner_answers_500_validation_task_not_in_offering_error() {
    problem::<
        RemoveChannelLearner,
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
fn update_channel_answers_400_schema_min_length_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_400_schema_required_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_400_schema_type_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_401() {
    problem::<
        UpdateChannel,
    >(
        401,
        "application/json",
        r#"{"details": "No authorization token was found.", "name": "NotAuthorizedError"}"#,
    );
}

#[test]
fn update_channel_answers_403() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_404_object_not_found_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_not_implemented_error() {
    problem::<
        UpdateChannel,
    >(
        500,
        "application/json",
        r#"{"details": "The endpoint is not implemented.", "name": "NotImplementedError"}"#,
    );
}

#[test]
fn update_channel_answers_500_invalid_channel_properties_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_invalid_object_id_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_schema_media_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_user_does_not_have_badge_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_user_not_in_channel_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_validation_allow_tasks_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_validation_error() {
    problem::<
        UpdateChannel,
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
fn update_channel_answers_500_validation_task_not_in_offering_error() {
    problem::<
        UpdateChannel,
    >(
        500,
        "application/json",
        r#"{
  "name": "ValidationError",
  "details": "The specified parameter taskId has an invalid value 'The specified parameter taskId is not in the offering'."
}"#,
    );
}
