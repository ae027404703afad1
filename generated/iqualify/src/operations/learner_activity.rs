// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{all_learner_progress::AllLearnerProgress, learner::Learner,
    learner_offering_progress::LearnerOfferingProgress, learner_progress::LearnerProgress,
    social_note::SocialNote, unit_reactions::UnitReactions};

#[calls]
impl Client {
    /// Get a learner's progress in an offering
    /// (`GET /users/{userEmail}/offerings/{offeringId}/progress`).
    /// - `user_email`: E-mail address of the user.
    pub fn get_learner_offering_progress(
        &self, #[path("userEmail")] user_email: &str, #[path("offeringId")] offering_id: &str,
    ) -> GetLearnerOfferingProgress;

    /// Get a learner's progress in all offerings (`GET /users/{userEmail}/progress`).
    /// - `user_email`: E-mail address of the user.
    pub fn get_learner_progress(&self, #[path("userEmail")] user_email: &str) -> GetLearnerProgress;

    /// List the progress of learners in all offerings (`GET /users/all/progress`).
    pub fn list_all_learner_progress(&self) -> ListAllLearnerProgress;

    /// List the progress of all learners of an offering
    /// (`GET /offerings/{offeringId}/analytics/learners-progress`).
    pub fn list_learner_progress(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListLearnerProgress;

    /// List the social notes that learners share
    /// (`GET /offerings/{offeringId}/analytics/social-notes`).
    pub fn list_social_notes(&self, #[path("offeringId")] offering_id: &str) -> ListSocialNotes;

    /// List the reactions to units of an offering
    /// (`GET /offerings/{offeringId}/analytics/unit-reactions`).
    pub fn list_unit_reactions(&self, #[path("offeringId")] offering_id: &str) -> ListUnitReactions;
}

#[operation(GET, "/users/{userEmail}/offerings/{offeringId}/progress",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct GetLearnerOfferingProgress(Call<LearnerOfferingProgress, Problem>);
#[operation(GET, "/users/{userEmail}/progress", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct GetLearnerProgress(Call<Learner, Problem>);
#[operation(GET, "/users/all/progress", errors(400 | 401 | 403 | default = ApiError))]
pub struct ListAllLearnerProgress(Call<AllLearnerProgress, Problem>);
#[calls]
impl ListAllLearnerProgress {
    /// Number of results. The server's default is `"50"`.
    pub fn top(self, #[query("$top")] top: &str) -> Self;
    /// Order of the results, as OData writes it.
    pub fn orderby(self, #[query("$orderby")] orderby: &str) -> Self;
    /// Condition that results have to meet, as OData writes it.
    pub fn filter(self, #[query_reserved("$filter", QueryStyle::Form)] filter: &str) -> Self;
}

#[operation(GET, "/offerings/{offeringId}/analytics/learners-progress",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListLearnerProgress(Call<Vec<LearnerProgress>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/social-notes",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListSocialNotes(Call<Vec<SocialNote>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/unit-reactions",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListUnitReactions(Call<Vec<UnitReactions>, Problem>);
