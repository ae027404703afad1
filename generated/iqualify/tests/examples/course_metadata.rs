// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::course_metadata::UpdateCourseCategory;

#[test]
fn update_course_category_answers_400_schema_additional_properties_error() {
    problem::<
        UpdateCourseCategory,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "should NOT have additional properties"
}"#,
    );
}
