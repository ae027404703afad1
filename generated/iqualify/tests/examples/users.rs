// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::users::{AddUserToOfferings, CreateUser, GrantUserPermission,
    SuspendUser};

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
