// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{assessment::Assessment,
    assessment_pending_submission::AssessmentPendingSubmission, assessment_update::AssessmentUpdate,
    assignment::Assignment, due_date_update::DueDateUpdate, offering_activity::OfferingActivity};

#[calls]
impl Client {
    /// Remove a document of an assessment
    /// (`DELETE /offerings/{offeringId}/assessments/{assessmentId}/documents/{documentId}`).
    pub fn delete_assessment_document(
        &self, #[path("offeringId")] offering_id: &str, #[path("assessmentId")] assessment_id: &str,
        #[path("documentId")] document_id: &str,
    ) -> DeleteAssessmentDocument;

    /// List the assessments of an offering (`GET /offerings/{offeringId}/assessments`).
    pub fn list_assessments(&self, #[path("offeringId")] offering_id: &str) -> ListAssessments;

    /// List what a learner submitted to open response assessments
    /// (`GET /offerings/{offeringId}/users/{userEmail}/submissions/open-response`).
    /// - `user_email`: E-mail address of the user.
    pub fn list_learner_open_response_submissions(
        &self, #[path("offeringId")] offering_id: &str, #[path("userEmail")] user_email: &str,
    ) -> ListLearnerOpenResponseSubmissions;

    /// List the open response activities of an offering
    /// (`GET /offerings/{offeringId}/activities/openresponse`).
    pub fn list_open_response_activities(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListOpenResponseActivities;

    /// List assessments that are due soon
    /// (`GET /offerings/{offeringId}/learners/pending-submission`).
    ///
    /// Each comes with the learners who have not submitted.
    pub fn list_pending_submissions(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListPendingSubmissions;

    /// Set a submitted assessment back to draft
    /// (`DELETE /offerings/{offeringId}/users/{userEmail}/assessments/{assessmentId}`).
    /// - `user_email`: E-mail address of the user.
    pub fn reset_assessment(
        &self, #[path("offeringId")] offering_id: &str, #[path("userEmail")] user_email: &str,
        #[path("assessmentId")] assessment_id: &str,
    ) -> ResetAssessment;

    /// Change an assessment (`PATCH /offerings/{offeringId}/assessments/{assessmentId}`).
    pub fn update_assessment(
        &self, #[path("offeringId")] offering_id: &str, #[path("assessmentId")] assessment_id: &str,
        #[json] body: &AssessmentUpdate,
    ) -> UpdateAssessment;

    /// Change when a quiz is due for a learner
    /// (`PATCH /offerings/{offeringId}/assessments/{assessmentId}/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn update_assessment_due_date(
        &self, #[path("offeringId")] offering_id: &str, #[path("assessmentId")] assessment_id: &str,
        #[path("userEmail")] user_email: &str, #[json] body: &DueDateUpdate,
    ) -> UpdateAssessmentDueDate;
}

#[operation(DELETE, "/offerings/{offeringId}/assessments/{assessmentId}/documents/{documentId}",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct DeleteAssessmentDocument(Call<(), Problem>);
#[operation(GET, "/offerings/{offeringId}/assessments",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListAssessments(Call<Vec<Assessment>, Problem>);
#[operation(GET, "/offerings/{offeringId}/users/{userEmail}/submissions/open-response",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct ListLearnerOpenResponseSubmissions(Call<Vec<Assignment>, Problem>);
#[operation(GET, "/offerings/{offeringId}/activities/openresponse",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListOpenResponseActivities(Call<Vec<OfferingActivity>, Problem>);
#[operation(GET, "/offerings/{offeringId}/learners/pending-submission",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct ListPendingSubmissions(Call<Vec<AssessmentPendingSubmission>, Problem>);
#[calls]
impl ListPendingSubmissions {
    /// Days until an assessment is due. The server's default is `"3"`.
    pub fn days(self, #[query] days: &str) -> Self;
}

#[operation(DELETE, "/offerings/{offeringId}/users/{userEmail}/assessments/{assessmentId}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct ResetAssessment(Call<(), Problem>);
#[operation(PATCH, "/offerings/{offeringId}/assessments/{assessmentId}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateAssessment(Call<Assessment, Problem>);
#[operation(PATCH, "/offerings/{offeringId}/assessments/{assessmentId}/{userEmail}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateAssessmentDueDate(Call<(), Problem>);
