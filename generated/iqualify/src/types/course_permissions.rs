// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::union;
use super::user_permission::UserPermission;

/// Who has access to a course, one user or several.
#[union]
pub enum CoursePermissions {
    UserPermissionArray(Vec<UserPermission>),
    UserPermission(UserPermission),
}
