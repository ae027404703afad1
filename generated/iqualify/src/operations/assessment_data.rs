// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    activity_attempt::ActivityAttempt, assignment_mark::AssignmentMark,
    quiz_mark::QuizMark, submission_mark::SubmissionMark,
};

#[inlined]
impl Client {
    /// List the marks of assignments (`GET /offerings/{offeringId}/analytics/marks/assignments`).
    pub fn list_assignment_marks(&self, offering_id: &str) -> ListAssignmentMarks {
        let call = self.0.call::<ListAssignmentMarks>();
        ListAssignmentMarks(call.path("offeringId", &offering_id))
    }

    /// List what learners submitted to assignments
    /// (`GET /offerings/{offeringId}/analytics/submissions/assignments`).
    ///
    /// With marks, where there are any.
    pub fn list_assignment_submissions(
        &self,
        offering_id: &str,
    ) -> ListAssignmentSubmissions {
        let call = self.0.call::<ListAssignmentSubmissions>();
        ListAssignmentSubmissions(call.path("offeringId", &offering_id))
    }

    /// List what a learner submitted to an assignment
    /// (`GET /offerings/{offeringId}/analytics/submissions/{userEmail}/assignments/{assessmentId}`).
    ///
    /// With marks, where there are any.
    /// - `user_email`: E-mail address of the user.
    pub fn list_learner_assignment_submissions(
        &self,
        offering_id: &str,
        user_email: &str,
        assessment_id: &str,
    ) -> ListLearnerAssignmentSubmissions {
        let call = self.0.call::<ListLearnerAssignmentSubmissions>();
        let call = call.path("offeringId", &offering_id).path("userEmail", &user_email);
        ListLearnerAssignmentSubmissions(call.path("assessmentId", &assessment_id))
    }

    /// List what learners answered in open response activities
    /// (`GET /offerings/{offeringId}/analytics/activities/responses`).
    pub fn list_open_response_attempts(
        &self,
        offering_id: &str,
    ) -> ListOpenResponseAttempts {
        let call = self.0.call::<ListOpenResponseAttempts>();
        ListOpenResponseAttempts(call.path("offeringId", &offering_id))
    }

    /// List what learners submitted to an open response assessment
    /// (`GET /offerings/{offeringId}/analytics/submissions/open-response/{assessmentId}`).
    ///
    /// With marks, where there are any.
    pub fn list_open_response_submissions(
        &self,
        offering_id: &str,
        assessment_id: &str,
    ) -> ListOpenResponseSubmissions {
        let call = self.0.call::<ListOpenResponseSubmissions>();
        let call = call.path("offeringId", &offering_id);
        ListOpenResponseSubmissions(call.path("assessmentId", &assessment_id))
    }

    /// List the marks of quizzes (`GET /offerings/{offeringId}/analytics/marks/quizzes`).
    pub fn list_quiz_marks(&self, offering_id: &str) -> ListQuizMarks {
        ListQuizMarks(self.0.call::<ListQuizMarks>().path("offeringId", &offering_id))
    }
}

#[operation(
    GET,
    "/offerings/{offeringId}/analytics/marks/assignments",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListAssignmentMarks(Call<Vec<AssignmentMark>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/submissions/assignments",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListAssignmentSubmissions(Call<Vec<AssignmentMark>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/submissions/{userEmail}/assignments/{assessmentId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListLearnerAssignmentSubmissions(Call<Vec<SubmissionMark>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/activities/responses",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListOpenResponseAttempts(Call<Vec<ActivityAttempt>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/submissions/open-response/{assessmentId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListOpenResponseSubmissions(Call<Vec<SubmissionMark>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/marks/quizzes",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListQuizMarks(Call<Vec<QuizMark>, Problem>);
