// Made by Clientwright from iqualify.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};

#[calls]
impl Client {
    /// Map an offering to an external course
    /// (`PUT /course-mappings/{offeringId}/{externalCourseId}`).
    /// - `external_course_id`: Id of the external course.
    pub fn create_course_mapping(
        &self, #[path("offeringId")] offering_id: &str,
        #[path("externalCourseId")] external_course_id: &str,
    ) -> CreateCourseMapping;

    /// Remove a course mapping (`DELETE /course-mappings/{offeringId}/{externalCourseId}`).
    ///
    /// Answers with what is left.
    /// - `external_course_id`: Id of the external course.
    pub fn delete_course_mapping(
        &self, #[path("offeringId")] offering_id: &str,
        #[path("externalCourseId")] external_course_id: &str,
    ) -> DeleteCourseMapping;

    /// List all course mappings (`GET /course-mappings`).
    pub fn list_course_mappings(&self) -> ListCourseMappings;

    /// List the mappings of an external course
    /// (`GET /course-mappings/externalcourse/{externalCourseId}`).
    /// - `external_course_id`: Id of the external course.
    pub fn list_course_mappings_by_external_course(
        &self, #[path("externalCourseId")] external_course_id: &str,
    ) -> ListCourseMappingsByExternalCourse;

    /// List the mappings of an offering (`GET /course-mappings/{offeringId}`).
    pub fn list_course_mappings_by_offering(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListCourseMappingsByOffering;
}

#[operation(PUT, "/course-mappings/{offeringId}/{externalCourseId}",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct CreateCourseMapping(Call<Vec<String>, Problem>);
#[operation(DELETE, "/course-mappings/{offeringId}/{externalCourseId}",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct DeleteCourseMapping(Call<Vec<String>, Problem>);
#[operation(GET, "/course-mappings", errors(401 | 403 | default = ApiError))]
pub struct ListCourseMappings(Call<BTreeMap<String, String>, Problem>);
#[operation(GET, "/course-mappings/externalcourse/{externalCourseId}",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListCourseMappingsByExternalCourse(Call<Vec<String>, Problem>);
#[operation(GET, "/course-mappings/{offeringId}", errors(401 | 403 | 404 | default = ApiError))]
pub struct ListCourseMappingsByOffering(Call<Vec<String>, Problem>);
