// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::test::problem;
use super::tested::operations::learner_activity::ListAllLearnerProgress;

#[test]
fn list_all_learner_progress_answers_400_schema_query_error() {
    problem::<
        ListAllLearnerProgress,
    >(
        400,
        "application/json",
        r#"{
  "name": "SchemaValidationError",
  "details": "[PARAMETER_NAME] PARAMETER_VALUE Unknown query parameter 'example'"
}"#,
    );
}
