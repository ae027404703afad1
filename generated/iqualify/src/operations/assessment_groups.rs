// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{assessment_group::AssessmentGroup,
    assessment_group_learner::AssessmentGroupLearner, new_assessment_group::NewAssessmentGroup,
    user::User};

#[calls]
impl Client {
    /// Add a learner to an assessment group
    /// (`POST /offerings/{offeringId}/groups/{groupId}/learners`).
    /// - `group_id`: Assessment group id, 24 hexadecimal digits. Matching `^[0-9a-fA-F]{24}$`.
    pub fn add_assessment_group_learner(
        &self, #[path("offeringId")] offering_id: &str, #[path("groupId")] group_id: &str,
        #[json] body: &AssessmentGroupLearner,
    ) -> AddAssessmentGroupLearner;

    /// Add an assessment group to an offering (`POST /offerings/{offeringId}/groups`).
    pub fn create_assessment_group(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &NewAssessmentGroup,
    ) -> CreateAssessmentGroup;

    /// List the learners of an assessment group
    /// (`GET /offerings/{offeringId}/groups/{groupId}/learners`).
    /// - `group_id`: Assessment group id, 24 hexadecimal digits. Matching `^[0-9a-fA-F]{24}$`.
    pub fn list_assessment_group_learners(
        &self, #[path("offeringId")] offering_id: &str, #[path("groupId")] group_id: &str,
    ) -> ListAssessmentGroupLearners;

    /// List the assessment groups of an offering (`GET /offerings/{offeringId}/groups`).
    pub fn list_assessment_groups(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListAssessmentGroups;

    /// Remove a learner from an assessment group
    /// (`DELETE /offerings/{offeringId}/groups/{groupId}/learners/{userEmail}`).
    /// - `group_id`: Assessment group id, 24 hexadecimal digits. Matching `^[0-9a-fA-F]{24}$`.
    /// - `user_email`: E-mail address of the user.
    pub fn remove_assessment_group_learner(
        &self, #[path("offeringId")] offering_id: &str, #[path("groupId")] group_id: &str,
        #[path("userEmail")] user_email: &str,
    ) -> RemoveAssessmentGroupLearner;
}

#[operation(POST, "/offerings/{offeringId}/groups/{groupId}/learners",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct AddAssessmentGroupLearner(Call<User, Problem>);
#[operation(POST, "/offerings/{offeringId}/groups",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct CreateAssessmentGroup(Call<AssessmentGroup, Problem>);
#[operation(GET, "/offerings/{offeringId}/groups/{groupId}/learners",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct ListAssessmentGroupLearners(Call<Vec<User>, Problem>);
#[operation(GET, "/offerings/{offeringId}/groups", errors(401 | 403 | 404 | default = ApiError))]
pub struct ListAssessmentGroups(Call<Vec<AssessmentGroup>, Problem>);
#[operation(DELETE, "/offerings/{offeringId}/groups/{groupId}/learners/{userEmail}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct RemoveAssessmentGroupLearner(Call<(), Problem>);
