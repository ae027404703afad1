// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::courses::GrantCoursePermission;

#[test]
fn grant_course_permission_answers_400_multiple_objects_error() {
    problem::<
        GrantCoursePermission,
    >(
        400,
        "application/json",
        r#"{
  "name": "ObjectIsNotError",
  "details": "There are multiple permission with value true (isBuilder | isReviewer)."
}"#,
    );
}
