// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{offering::Offering, permission_name::PermissionName,
    suspension::Suspension, user::User, user_data::UserData};

#[calls]
impl Client {
    /// Add a user to offerings as a learner (`POST /users/{userEmail}/offerings`).
    /// - `user_email`: E-mail address of the user.
    pub fn add_user_to_offerings(
        &self, #[path("userEmail")] user_email: &str, #[json] body: &[&str],
    ) -> AddUserToOfferings;

    /// Create a user (`POST /users`).
    pub fn create_user(&self, #[json] body: &UserData) -> CreateUser;

    /// Get a user (`GET /users/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn get_user(&self, #[path("userEmail")] user_email: &str) -> GetUser;

    /// Give a permission to a user (`POST /users/{userEmail}/permissions/{permissionName}`).
    /// - `user_email`: E-mail address of the user.
    /// - `permission_name`: The permission.
    pub fn grant_user_permission(
        &self, #[path("userEmail")] user_email: &str,
        #[path("permissionName")] permission_name: PermissionName,
    ) -> GrantUserPermission;

    /// List the offerings of a user (`GET /users/{userEmail}/offerings`).
    /// - `user_email`: E-mail address of the user.
    pub fn list_user_offerings(&self, #[path("userEmail")] user_email: &str) -> ListUserOfferings;

    /// Send the invitation to a user again (`POST /users/{userEmail}/invite-email`).
    /// - `user_email`: E-mail address of the user.
    pub fn resend_invite_email(&self, #[path("userEmail")] user_email: &str) -> ResendInviteEmail;

    /// Suspend a user (`PUT /users/{userEmail}/suspend`).
    /// - `user_email`: E-mail address of the user.
    pub fn suspend_user(
        &self, #[path("userEmail")] user_email: &str, #[json] body: &Suspension,
    ) -> SuspendUser;

    /// Change a user (`PATCH /users/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn update_user(
        &self, #[path("userEmail")] user_email: &str, #[json] body: &UserData,
    ) -> UpdateUser;
}

#[operation(POST, "/users/{userEmail}/offerings",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct AddUserToOfferings(Call<Vec<Offering>, Problem>);
#[operation(POST, "/users", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct CreateUser(Call<User, Problem>);
#[operation(GET, "/users/{userEmail}", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct GetUser(Call<User, Problem>);
#[operation(POST, "/users/{userEmail}/permissions/{permissionName}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct GrantUserPermission(Call<User, Problem>);
#[operation(GET, "/users/{userEmail}/offerings",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct ListUserOfferings(Call<Vec<Offering>, Problem>);
#[operation(POST, "/users/{userEmail}/invite-email", errors(401 | 403 | 404 | default = ApiError))]
pub struct ResendInviteEmail(Call<(), Problem>);
#[operation(PUT, "/users/{userEmail}/suspend", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct SuspendUser(Call<(), Problem>);
#[operation(PATCH, "/users/{userEmail}", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateUser(Call<User, Problem>);
