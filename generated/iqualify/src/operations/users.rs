// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    offering::Offering, permission_name::PermissionName, suspension::Suspension,
    user::User, user_data::UserData,
};

#[inlined]
impl Client {
    /// Add a user to offerings as a learner (`POST /users/{userEmail}/offerings`).
    /// - `user_email`: E-mail address of the user.
    pub fn add_user_to_offerings(
        &self,
        user_email: &str,
        body: &[&str],
    ) -> AddUserToOfferings {
        let call = self.0.call::<AddUserToOfferings>().path("userEmail", &user_email);
        AddUserToOfferings(call.json(&body))
    }

    /// Create a user (`POST /users`).
    pub fn create_user(&self, body: &UserData) -> CreateUser {
        CreateUser(self.0.call::<CreateUser>().json(body))
    }

    /// Get a user (`GET /users/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn get_user(&self, user_email: &str) -> GetUser {
        GetUser(self.0.call::<GetUser>().path("userEmail", &user_email))
    }

    /// Give a permission to a user (`POST /users/{userEmail}/permissions/{permissionName}`).
    /// - `user_email`: E-mail address of the user.
    /// - `permission_name`: The permission.
    pub fn grant_user_permission(
        &self,
        user_email: &str,
        permission_name: PermissionName,
    ) -> GrantUserPermission {
        let call = self.0.call::<GrantUserPermission>().path("userEmail", &user_email);
        GrantUserPermission(call.path("permissionName", &permission_name))
    }

    /// List the offerings of a user (`GET /users/{userEmail}/offerings`).
    /// - `user_email`: E-mail address of the user.
    pub fn list_user_offerings(&self, user_email: &str) -> ListUserOfferings {
        let call = self.0.call::<ListUserOfferings>();
        ListUserOfferings(call.path("userEmail", &user_email))
    }

    /// Send the invitation to a user again (`POST /users/{userEmail}/invite-email`).
    /// - `user_email`: E-mail address of the user.
    pub fn resend_invite_email(&self, user_email: &str) -> ResendInviteEmail {
        let call = self.0.call::<ResendInviteEmail>();
        ResendInviteEmail(call.path("userEmail", &user_email))
    }

    /// Suspend a user (`PUT /users/{userEmail}/suspend`).
    /// - `user_email`: E-mail address of the user.
    pub fn suspend_user(&self, user_email: &str, body: &Suspension) -> SuspendUser {
        let call = self.0.call::<SuspendUser>().path("userEmail", &user_email);
        SuspendUser(call.json(body))
    }

    /// Change a user (`PATCH /users/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn update_user(&self, user_email: &str, body: &UserData) -> UpdateUser {
        UpdateUser(self.0.call::<UpdateUser>().path("userEmail", &user_email).json(body))
    }
}

#[operation(
    POST,
    "/users/{userEmail}/offerings",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct AddUserToOfferings(Call<Vec<Offering>, Problem>);
#[operation(
    POST,
    "/users",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct CreateUser(Call<User, Problem>);
#[operation(
    GET,
    "/users/{userEmail}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct GetUser(Call<User, Problem>);
#[operation(
    POST,
    "/users/{userEmail}/permissions/{permissionName}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct GrantUserPermission(Call<User, Problem>);
#[operation(
    GET,
    "/users/{userEmail}/offerings",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct ListUserOfferings(Call<Vec<Offering>, Problem>);
#[operation(
    POST,
    "/users/{userEmail}/invite-email",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ResendInviteEmail(Call<(), Problem>);
#[operation(
    PUT,
    "/users/{userEmail}/suspend",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct SuspendUser(Call<(), Problem>);
#[operation(
    PATCH,
    "/users/{userEmail}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateUser(Call<User, Problem>);
