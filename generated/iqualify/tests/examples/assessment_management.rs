// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::assessment_management::ResetAssessment;

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
