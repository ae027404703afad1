// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{badge::Badge, badge_award::BadgeAward, user_badge::UserBadge};

#[inlined]
impl Client {
    /// Award the badge of an offering to a user
    /// (`POST /offerings/{offeringId}/users/{userEmail}/badges/award`).
    /// - `user_email`: E-mail address of the user.
    pub fn award_badge(&self, offering_id: &str, user_email: &str) -> AwardBadge {
        let call = self.0.call::<AwardBadge>().path("offeringId", &offering_id);
        AwardBadge(call.path("userEmail", &user_email))
    }

    /// Get the badge of an offering (`GET /offerings/{offeringId}/badges`).
    pub fn get_offering_badge(&self, offering_id: &str) -> GetOfferingBadge {
        let call = self.0.call::<GetOfferingBadge>();
        GetOfferingBadge(call.path("offeringId", &offering_id))
    }

    /// List the badges of a user (`GET /users/{userEmail}/badges`).
    /// - `user_email`: E-mail address of the user.
    pub fn list_user_badges(&self, user_email: &str) -> ListUserBadges {
        ListUserBadges(self.0.call::<ListUserBadges>().path("userEmail", &user_email))
    }
}

#[operation(
    POST,
    "/offerings/{offeringId}/users/{userEmail}/badges/award",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct AwardBadge(Call<BadgeAward, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/badges",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct GetOfferingBadge(Call<Badge, Problem>);
#[operation(
    GET,
    "/users/{userEmail}/badges",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct ListUserBadges(Call<Vec<UserBadge>, Problem>);
