// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    assessment::Assessment, assessment_pending_submission::AssessmentPendingSubmission,
    assessment_update::AssessmentUpdate, assignment::Assignment,
    due_date_update::DueDateUpdate, offering_activity::OfferingActivity,
};

#[inlined]
impl Client {
    /// Remove a document of an assessment
    /// (`DELETE /offerings/{offeringId}/assessments/{assessmentId}/documents/{documentId}`).
    pub fn delete_assessment_document(
        &self,
        offering_id: &str,
        assessment_id: &str,
        document_id: &str,
    ) -> DeleteAssessmentDocument {
        let call = self.0.call::<DeleteAssessmentDocument>();
        let call = call.path("offeringId", &offering_id);
        let call = call.path("assessmentId", &assessment_id);
        DeleteAssessmentDocument(call.path("documentId", &document_id))
    }

    /// List the assessments of an offering (`GET /offerings/{offeringId}/assessments`).
    pub fn list_assessments(&self, offering_id: &str) -> ListAssessments {
        let call = self.0.call::<ListAssessments>();
        ListAssessments(call.path("offeringId", &offering_id))
    }

    /// List what a learner submitted to open response assessments
    /// (`GET /offerings/{offeringId}/users/{userEmail}/submissions/open-response`).
    /// - `user_email`: E-mail address of the user.
    pub fn list_learner_open_response_submissions(
        &self,
        offering_id: &str,
        user_email: &str,
    ) -> ListLearnerOpenResponseSubmissions {
        let call = self.0.call::<ListLearnerOpenResponseSubmissions>();
        let call = call.path("offeringId", &offering_id);
        ListLearnerOpenResponseSubmissions(call.path("userEmail", &user_email))
    }

    /// List the open response activities of an offering
    /// (`GET /offerings/{offeringId}/activities/openresponse`).
    pub fn list_open_response_activities(
        &self,
        offering_id: &str,
    ) -> ListOpenResponseActivities {
        let call = self.0.call::<ListOpenResponseActivities>();
        ListOpenResponseActivities(call.path("offeringId", &offering_id))
    }

    /// List assessments that are due soon
    /// (`GET /offerings/{offeringId}/learners/pending-submission`).
    ///
    /// Each comes with the learners who have not submitted.
    pub fn list_pending_submissions(&self, offering_id: &str) -> ListPendingSubmissions {
        let call = self.0.call::<ListPendingSubmissions>();
        ListPendingSubmissions(call.path("offeringId", &offering_id))
    }

    /// Set a submitted assessment back to draft
    /// (`DELETE /offerings/{offeringId}/users/{userEmail}/assessments/{assessmentId}`).
    /// - `user_email`: E-mail address of the user.
    pub fn reset_assessment(
        &self,
        offering_id: &str,
        user_email: &str,
        assessment_id: &str,
    ) -> ResetAssessment {
        let call = self.0.call::<ResetAssessment>().path("offeringId", &offering_id);
        let call = call.path("userEmail", &user_email);
        ResetAssessment(call.path("assessmentId", &assessment_id))
    }

    /// Change an assessment (`PATCH /offerings/{offeringId}/assessments/{assessmentId}`).
    pub fn update_assessment(
        &self,
        offering_id: &str,
        assessment_id: &str,
        body: &AssessmentUpdate,
    ) -> UpdateAssessment {
        let call = self.0.call::<UpdateAssessment>().path("offeringId", &offering_id);
        UpdateAssessment(call.path("assessmentId", &assessment_id).json(body))
    }

    /// Change when a quiz is due for a learner
    /// (`PATCH /offerings/{offeringId}/assessments/{assessmentId}/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn update_assessment_due_date(
        &self,
        offering_id: &str,
        assessment_id: &str,
        user_email: &str,
        body: &DueDateUpdate,
    ) -> UpdateAssessmentDueDate {
        let call = self.0.call::<UpdateAssessmentDueDate>();
        let call = call.path("offeringId", &offering_id);
        let call = call.path("assessmentId", &assessment_id);
        UpdateAssessmentDueDate(call.path("userEmail", &user_email).json(body))
    }
}

#[operation(
    DELETE,
    "/offerings/{offeringId}/assessments/{assessmentId}/documents/{documentId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct DeleteAssessmentDocument(Call<(), Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/assessments",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListAssessments(Call<Vec<Assessment>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/users/{userEmail}/submissions/open-response",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct ListLearnerOpenResponseSubmissions(Call<Vec<Assignment>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/activities/openresponse",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListOpenResponseActivities(Call<Vec<OfferingActivity>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/learners/pending-submission",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct ListPendingSubmissions(Call<Vec<AssessmentPendingSubmission>, Problem>);
#[inlined]
impl ListPendingSubmissions {
    /// Days until an assessment is due.
    ///
    /// The server's default is `"3"`.
    pub fn days(self, days: &str) -> Self {
        Self(self.0.query("days", &days))
    }
}

#[operation(
    DELETE,
    "/offerings/{offeringId}/users/{userEmail}/assessments/{assessmentId}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct ResetAssessment(Call<(), Problem>);
#[operation(
    PATCH,
    "/offerings/{offeringId}/assessments/{assessmentId}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateAssessment(Call<Assessment, Problem>);
#[operation(
    PATCH,
    "/offerings/{offeringId}/assessments/{assessmentId}/{userEmail}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateAssessmentDueDate(Call<(), Problem>);
