// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{category_update::CategoryUpdate, course::Course,
    level_update::LevelUpdate, tags_update::TagsUpdate, topic_update::TopicUpdate};

#[calls]
impl Client {
    /// Set the category of a course (`PUT /courses/{contentId}/metadata/category`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_category(
        &self, #[path("contentId")] content_id: &str, #[json] body: &CategoryUpdate,
    ) -> UpdateCourseCategory;

    /// Set the level of a course (`PUT /courses/{contentId}/metadata/level`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_level(
        &self, #[path("contentId")] content_id: &str, #[json] body: &LevelUpdate,
    ) -> UpdateCourseLevel;

    /// Set the tags of a course (`PUT /courses/{contentId}/metadata/tags`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_tags(
        &self, #[path("contentId")] content_id: &str, #[json] body: &TagsUpdate,
    ) -> UpdateCourseTags;

    /// Set the topic of a course (`PUT /courses/{contentId}/metadata/topic`).
    /// - `content_id`: Content id, of one version of a course.
    pub fn update_course_topic(
        &self, #[path("contentId")] content_id: &str, #[json] body: &TopicUpdate,
    ) -> UpdateCourseTopic;
}

#[operation(PUT, "/courses/{contentId}/metadata/category",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateCourseCategory(Call<Course, Problem>);
#[operation(PUT, "/courses/{contentId}/metadata/level",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateCourseLevel(Call<Course, Problem>);
#[operation(PUT, "/courses/{contentId}/metadata/tags",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateCourseTags(Call<Course, Problem>);
#[operation(PUT, "/courses/{contentId}/metadata/topic",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateCourseTopic(Call<Course, Problem>);
