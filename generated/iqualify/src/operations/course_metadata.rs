// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    category_update::CategoryUpdate, course::Course, level_update::LevelUpdate,
    tags_update::TagsUpdate, topic_update::TopicUpdate,
};

#[inlined]
impl Client {
    /// Set the category of a course (`PUT /courses/{contentId}/metadata/category`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_category(
        &self,
        content_id: &str,
        body: &CategoryUpdate,
    ) -> UpdateCourseCategory {
        let call = self.0.call::<UpdateCourseCategory>().path("contentId", &content_id);
        UpdateCourseCategory(call.json(body))
    }

    /// Set the level of a course (`PUT /courses/{contentId}/metadata/level`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_level(
        &self,
        content_id: &str,
        body: &LevelUpdate,
    ) -> UpdateCourseLevel {
        let call = self.0.call::<UpdateCourseLevel>().path("contentId", &content_id);
        UpdateCourseLevel(call.json(body))
    }

    /// Set the tags of a course (`PUT /courses/{contentId}/metadata/tags`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_tags(
        &self,
        content_id: &str,
        body: &TagsUpdate,
    ) -> UpdateCourseTags {
        let call = self.0.call::<UpdateCourseTags>().path("contentId", &content_id);
        UpdateCourseTags(call.json(body))
    }

    /// Set the topic of a course (`PUT /courses/{contentId}/metadata/topic`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_topic(
        &self,
        content_id: &str,
        body: &TopicUpdate,
    ) -> UpdateCourseTopic {
        let call = self.0.call::<UpdateCourseTopic>().path("contentId", &content_id);
        UpdateCourseTopic(call.json(body))
    }
}

#[operation(
    PUT,
    "/courses/{contentId}/metadata/category",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateCourseCategory(Call<Course, Problem>);
#[operation(
    PUT,
    "/courses/{contentId}/metadata/level",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateCourseLevel(Call<Course, Problem>);
#[operation(
    PUT,
    "/courses/{contentId}/metadata/tags",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateCourseTags(Call<Course, Problem>);
#[operation(
    PUT,
    "/courses/{contentId}/metadata/topic",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateCourseTopic(Call<Course, Problem>);
