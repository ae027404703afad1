// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Union;
use super::user_permission::UserPermission;

/// Who has access to a course, one user or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum CoursePermissions {
    UserPermissionArray(Vec<UserPermission>),
    UserPermission(UserPermission),
}
