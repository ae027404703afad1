// Made by Clientwright from iqualify.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};

#[inlined]
impl Client {
    /// Map an offering to an external course
    /// (`PUT /course-mappings/{offeringId}/{externalCourseId}`).
    /// - `external_course_id`: Id of the external course.
    pub fn create_course_mapping(
        &self,
        offering_id: &str,
        external_course_id: &str,
    ) -> CreateCourseMapping {
        let call = self.0.call::<CreateCourseMapping>().path("offeringId", &offering_id);
        CreateCourseMapping(call.path("externalCourseId", &external_course_id))
    }

    /// Remove a course mapping (`DELETE /course-mappings/{offeringId}/{externalCourseId}`).
    ///
    /// Answers with what is left.
    /// - `external_course_id`: Id of the external course.
    pub fn delete_course_mapping(
        &self,
        offering_id: &str,
        external_course_id: &str,
    ) -> DeleteCourseMapping {
        let call = self.0.call::<DeleteCourseMapping>().path("offeringId", &offering_id);
        DeleteCourseMapping(call.path("externalCourseId", &external_course_id))
    }

    /// List all course mappings (`GET /course-mappings`).
    pub fn list_course_mappings(&self) -> ListCourseMappings {
        ListCourseMappings(self.0.call::<ListCourseMappings>())
    }

    /// List the mappings of an external course
    /// (`GET /course-mappings/externalcourse/{externalCourseId}`).
    /// - `external_course_id`: Id of the external course.
    pub fn list_course_mappings_by_external_course(
        &self,
        external_course_id: &str,
    ) -> ListCourseMappingsByExternalCourse {
        let call = self.0.call::<ListCourseMappingsByExternalCourse>();
        ListCourseMappingsByExternalCourse(
            call.path("externalCourseId", &external_course_id),
        )
    }

    /// List the mappings of an offering (`GET /course-mappings/{offeringId}`).
    pub fn list_course_mappings_by_offering(
        &self,
        offering_id: &str,
    ) -> ListCourseMappingsByOffering {
        let call = self.0.call::<ListCourseMappingsByOffering>();
        ListCourseMappingsByOffering(call.path("offeringId", &offering_id))
    }
}

#[operation(
    PUT,
    "/course-mappings/{offeringId}/{externalCourseId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct CreateCourseMapping(Call<Vec<String>, Problem>);
#[operation(
    DELETE,
    "/course-mappings/{offeringId}/{externalCourseId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct DeleteCourseMapping(Call<Vec<String>, Problem>);
#[operation(GET, "/course-mappings", errors(401 = ApiError, 403 = ApiError, default = ApiError))]
pub struct ListCourseMappings(Call<BTreeMap<String, String>, Problem>);
#[operation(
    GET,
    "/course-mappings/externalcourse/{externalCourseId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListCourseMappingsByExternalCourse(Call<Vec<String>, Problem>);
#[operation(
    GET,
    "/course-mappings/{offeringId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListCourseMappingsByOffering(Call<Vec<String>, Problem>);
