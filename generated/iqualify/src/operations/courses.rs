// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{activation::Activation, course::Course,
    course_permission_grant::CoursePermissionGrant, course_permissions::CoursePermissions,
    course_summary::CourseSummary, granted_course::GrantedCourse};

#[calls]
impl Client {
    /// Get a course (`GET /courses/{contentId}`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn get_course(&self, #[path("contentId")] content_id: &str) -> GetCourse;

    /// Get the activations of a course (`GET /courses/{contentId}/activations`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn get_course_activations(
        &self, #[path("contentId")] content_id: &str,
    ) -> GetCourseActivations;

    /// Give a user access to a course (`POST /courses/{rootContentId}/permissions/{userEmail}`).
    /// - `root_content_id`: Content id of the first version of a course.
    /// - `user_email`: E-mail address of the user.
    pub fn grant_course_permission(
        &self, #[path("rootContentId")] root_content_id: &str,
        #[path("userEmail")] user_email: &str, #[json] body: &CoursePermissionGrant,
    ) -> GrantCoursePermission;

    /// List who has access to a course (`GET /courses/{contentId}/permissions`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn list_course_permissions(
        &self, #[path("contentId")] content_id: &str,
    ) -> ListCoursePermissions;

    /// List all courses (`GET /courses`).
    ///
    /// Drafts as well as published courses.
    pub fn list_courses(&self) -> ListCourses;
}

#[operation(GET, "/courses/{contentId}", errors(401 | 403 | 404 | default = ApiError))]
pub struct GetCourse(Call<Course, Problem>);
#[operation(GET, "/courses/{contentId}/activations", errors(401 | 403 | 404 | default = ApiError))]
pub struct GetCourseActivations(Call<Activation, Problem>);
#[operation(POST, "/courses/{rootContentId}/permissions/{userEmail}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct GrantCoursePermission(Call<GrantedCourse, Problem>);
#[operation(GET, "/courses/{contentId}/permissions", errors(401 | 403 | 404 | default = ApiError))]
pub struct ListCoursePermissions(Call<CoursePermissions, Problem>);
#[operation(GET, "/courses", errors(401 | 403 | default = ApiError))]
pub struct ListCourses(Call<Vec<CourseSummary>, Problem>);
