// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{activity_attempt::ActivityAttempt, assignment_mark::AssignmentMark,
    quiz_mark::QuizMark, submission_mark::SubmissionMark};

#[calls]
impl Client {
    /// List the marks of assignments (`GET /offerings/{offeringId}/analytics/marks/assignments`).
    pub fn list_assignment_marks(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListAssignmentMarks;

    /// List what learners submitted to assignments
    /// (`GET /offerings/{offeringId}/analytics/submissions/assignments`).
    ///
    /// With marks, where there are any.
    pub fn list_assignment_submissions(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListAssignmentSubmissions;

    /// List what a learner submitted to an assignment
    /// (`GET /offerings/{offeringId}/analytics/submissions/{userEmail}/assignments/{assessmentId}`).
    ///
    /// With marks, where there are any.
    /// - `user_email`: E-mail address of the user.
    pub fn list_learner_assignment_submissions(
        &self, #[path("offeringId")] offering_id: &str, #[path("userEmail")] user_email: &str,
        #[path("assessmentId")] assessment_id: &str,
    ) -> ListLearnerAssignmentSubmissions;

    /// List what learners answered in open response activities
    /// (`GET /offerings/{offeringId}/analytics/activities/responses`).
    pub fn list_open_response_attempts(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListOpenResponseAttempts;

    /// List what learners submitted to an open response assessment
    /// (`GET /offerings/{offeringId}/analytics/submissions/open-response/{assessmentId}`).
    ///
    /// With marks, where there are any.
    pub fn list_open_response_submissions(
        &self, #[path("offeringId")] offering_id: &str, #[path("assessmentId")] assessment_id: &str,
    ) -> ListOpenResponseSubmissions;

    /// List the marks of quizzes (`GET /offerings/{offeringId}/analytics/marks/quizzes`).
    pub fn list_quiz_marks(&self, #[path("offeringId")] offering_id: &str) -> ListQuizMarks;
}

#[operation(GET, "/offerings/{offeringId}/analytics/marks/assignments",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListAssignmentMarks(Call<Vec<AssignmentMark>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/submissions/assignments",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListAssignmentSubmissions(Call<Vec<AssignmentMark>, Problem>);
#[operation(GET,
    "/offerings/{offeringId}/analytics/submissions/{userEmail}/assignments/{assessmentId}",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListLearnerAssignmentSubmissions(Call<Vec<SubmissionMark>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/activities/responses",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListOpenResponseAttempts(Call<Vec<ActivityAttempt>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/submissions/open-response/{assessmentId}",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListOpenResponseSubmissions(Call<Vec<SubmissionMark>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/marks/quizzes",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListQuizMarks(Call<Vec<QuizMark>, Problem>);
