// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::offerings::{CreateOffering, SearchOfferings};

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
