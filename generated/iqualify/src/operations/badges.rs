// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{badge::Badge, badge_award::BadgeAward, user_badge::UserBadge};

#[calls]
impl Client {
    /// Award the badge of an offering to a user
    /// (`POST /offerings/{offeringId}/users/{userEmail}/badges/award`).
    /// - `user_email`: E-mail address of the user.
    pub fn award_badge(
        &self, #[path("offeringId")] offering_id: &str, #[path("userEmail")] user_email: &str,
    ) -> AwardBadge;

    /// Get the badge of an offering (`GET /offerings/{offeringId}/badges`).
    pub fn get_offering_badge(&self, #[path("offeringId")] offering_id: &str) -> GetOfferingBadge;

    /// List the badges of a user (`GET /users/{userEmail}/badges`).
    /// - `user_email`: E-mail address of the user.
    pub fn list_user_badges(&self, #[path("userEmail")] user_email: &str) -> ListUserBadges;
}

#[operation(POST, "/offerings/{offeringId}/users/{userEmail}/badges/award",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct AwardBadge(Call<BadgeAward, Problem>);
#[operation(GET, "/offerings/{offeringId}/badges", errors(401 | 403 | 404 | default = ApiError))]
pub struct GetOfferingBadge(Call<Badge, Problem>);
#[operation(GET, "/users/{userEmail}/badges", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct ListUserBadges(Call<Vec<UserBadge>, Problem>);
