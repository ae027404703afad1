// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    assessment_group::AssessmentGroup, assessment_group_learner::AssessmentGroupLearner,
    new_assessment_group::NewAssessmentGroup, user::User,
};

#[inlined]
impl Client {
    /// Add a learner to an assessment group
    /// (`POST /offerings/{offeringId}/groups/{groupId}/learners`).
    /// - `group_id`: Assessment group id, 24 hexadecimal digits. Matching `^[0-9a-fA-F]{24}$`.
    pub fn add_assessment_group_learner(
        &self,
        offering_id: &str,
        group_id: &str,
        body: &AssessmentGroupLearner,
    ) -> AddAssessmentGroupLearner {
        let call = self.0.call::<AddAssessmentGroupLearner>();
        let call = call.path("offeringId", &offering_id).path("groupId", &group_id);
        AddAssessmentGroupLearner(call.json(body))
    }

    /// Add an assessment group to an offering (`POST /offerings/{offeringId}/groups`).
    pub fn create_assessment_group(
        &self,
        offering_id: &str,
        body: &NewAssessmentGroup,
    ) -> CreateAssessmentGroup {
        let call = self
            .0
            .call::<CreateAssessmentGroup>()
            .path("offeringId", &offering_id);
        CreateAssessmentGroup(call.json(body))
    }

    /// List the learners of an assessment group
    /// (`GET /offerings/{offeringId}/groups/{groupId}/learners`).
    /// - `group_id`: Assessment group id, 24 hexadecimal digits. Matching `^[0-9a-fA-F]{24}$`.
    pub fn list_assessment_group_learners(
        &self,
        offering_id: &str,
        group_id: &str,
    ) -> ListAssessmentGroupLearners {
        let call = self.0.call::<ListAssessmentGroupLearners>();
        let call = call.path("offeringId", &offering_id);
        ListAssessmentGroupLearners(call.path("groupId", &group_id))
    }

    /// List the assessment groups of an offering (`GET /offerings/{offeringId}/groups`).
    pub fn list_assessment_groups(&self, offering_id: &str) -> ListAssessmentGroups {
        let call = self.0.call::<ListAssessmentGroups>();
        ListAssessmentGroups(call.path("offeringId", &offering_id))
    }

    /// Remove a learner from an assessment group
    /// (`DELETE /offerings/{offeringId}/groups/{groupId}/learners/{userEmail}`).
    /// - `group_id`: Assessment group id, 24 hexadecimal digits. Matching `^[0-9a-fA-F]{24}$`.
    /// - `user_email`: E-mail address of the user.
    pub fn remove_assessment_group_learner(
        &self,
        offering_id: &str,
        group_id: &str,
        user_email: &str,
    ) -> RemoveAssessmentGroupLearner {
        let call = self.0.call::<RemoveAssessmentGroupLearner>();
        let call = call.path("offeringId", &offering_id).path("groupId", &group_id);
        RemoveAssessmentGroupLearner(call.path("userEmail", &user_email))
    }
}

#[operation(
    POST,
    "/offerings/{offeringId}/groups/{groupId}/learners",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct AddAssessmentGroupLearner(Call<User, Problem>);
#[operation(
    POST,
    "/offerings/{offeringId}/groups",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct CreateAssessmentGroup(Call<AssessmentGroup, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/groups/{groupId}/learners",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct ListAssessmentGroupLearners(Call<Vec<User>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/groups",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListAssessmentGroups(Call<Vec<AssessmentGroup>, Problem>);
#[operation(
    DELETE,
    "/offerings/{offeringId}/groups/{groupId}/learners/{userEmail}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct RemoveAssessmentGroupLearner(Call<(), Problem>);
