// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{category_update::CategoryUpdate, level_update::LevelUpdate,
    offering::Offering, tags_update::TagsUpdate, topic_update::TopicUpdate};

#[calls]
impl Client {
    /// Set the category of an offering (`PUT /offerings/{offeringId}/metadata/category`).
    pub fn update_offering_category(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &CategoryUpdate,
    ) -> UpdateOfferingCategory;

    /// Set the level of an offering (`PUT /offerings/{offeringId}/metadata/level`).
    pub fn update_offering_level(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &LevelUpdate,
    ) -> UpdateOfferingLevel;

    /// Set the tags of an offering (`PUT /offerings/{offeringId}/metadata/tags`).
    pub fn update_offering_tags(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &TagsUpdate,
    ) -> UpdateOfferingTags;

    /// Set the topic of an offering (`PUT /offerings/{offeringId}/metadata/topic`).
    pub fn update_offering_topic(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &TopicUpdate,
    ) -> UpdateOfferingTopic;
}

#[operation(PUT, "/offerings/{offeringId}/metadata/category",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateOfferingCategory(Call<Offering, Problem>);
#[operation(PUT, "/offerings/{offeringId}/metadata/level",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateOfferingLevel(Call<Offering, Problem>);
#[operation(PUT, "/offerings/{offeringId}/metadata/tags",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateOfferingTags(Call<Offering, Problem>);
#[operation(PUT, "/offerings/{offeringId}/metadata/topic",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateOfferingTopic(Call<Offering, Problem>);
