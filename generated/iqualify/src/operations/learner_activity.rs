// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    all_learner_progress::AllLearnerProgress, learner::Learner,
    learner_offering_progress::LearnerOfferingProgress,
    learner_progress::LearnerProgress, social_note::SocialNote,
    unit_reactions::UnitReactions,
};

#[inlined]
impl Client {
    /// Get a learner's progress in an offering
    /// (`GET /users/{userEmail}/offerings/{offeringId}/progress`).
    /// - `user_email`: E-mail address of the user.
    pub fn get_learner_offering_progress(
        &self,
        user_email: &str,
        offering_id: &str,
    ) -> GetLearnerOfferingProgress {
        let call = self.0.call::<GetLearnerOfferingProgress>();
        let call = call.path("userEmail", &user_email);
        GetLearnerOfferingProgress(call.path("offeringId", &offering_id))
    }

    /// Get a learner's progress in all offerings (`GET /users/{userEmail}/progress`).
    /// - `user_email`: E-mail address of the user.
    pub fn get_learner_progress(&self, user_email: &str) -> GetLearnerProgress {
        let call = self.0.call::<GetLearnerProgress>();
        GetLearnerProgress(call.path("userEmail", &user_email))
    }

    /// List the progress of learners in all offerings (`GET /users/all/progress`).
    pub fn list_all_learner_progress(&self) -> ListAllLearnerProgress {
        ListAllLearnerProgress(self.0.call::<ListAllLearnerProgress>())
    }

    /// List the progress of all learners of an offering
    /// (`GET /offerings/{offeringId}/analytics/learners-progress`).
    pub fn list_learner_progress(&self, offering_id: &str) -> ListLearnerProgress {
        let call = self.0.call::<ListLearnerProgress>();
        ListLearnerProgress(call.path("offeringId", &offering_id))
    }

    /// List the social notes that learners share
    /// (`GET /offerings/{offeringId}/analytics/social-notes`).
    pub fn list_social_notes(&self, offering_id: &str) -> ListSocialNotes {
        let call = self.0.call::<ListSocialNotes>();
        ListSocialNotes(call.path("offeringId", &offering_id))
    }

    /// List the reactions to units of an offering
    /// (`GET /offerings/{offeringId}/analytics/unit-reactions`).
    pub fn list_unit_reactions(&self, offering_id: &str) -> ListUnitReactions {
        let call = self.0.call::<ListUnitReactions>();
        ListUnitReactions(call.path("offeringId", &offering_id))
    }
}

#[operation(
    GET,
    "/users/{userEmail}/offerings/{offeringId}/progress",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct GetLearnerOfferingProgress(Call<LearnerOfferingProgress, Problem>);
#[operation(
    GET,
    "/users/{userEmail}/progress",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct GetLearnerProgress(Call<Learner, Problem>);
#[operation(
    GET,
    "/users/all/progress",
    errors(400 = ApiError, 401 = ApiError, 403 = ApiError, default = ApiError)
)]
pub struct ListAllLearnerProgress(Call<AllLearnerProgress, Problem>);
#[inlined]
impl ListAllLearnerProgress {
    /// Number of results.
    ///
    /// The server's default is `"50"`.
    pub fn top(self, top: &str) -> Self {
        Self(self.0.query("$top", &top))
    }

    /// Order of the results, as OData writes it.
    pub fn orderby(self, orderby: &str) -> Self {
        Self(self.0.query("$orderby", &orderby))
    }

    /// Condition that results have to meet, as OData writes it.
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query_reserved("$filter", &filter, QueryStyle::Form))
    }
}

#[operation(
    GET,
    "/offerings/{offeringId}/analytics/learners-progress",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListLearnerProgress(Call<Vec<LearnerProgress>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/social-notes",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListSocialNotes(Call<Vec<SocialNote>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/unit-reactions",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListUnitReactions(Call<Vec<UnitReactions>, Problem>);
