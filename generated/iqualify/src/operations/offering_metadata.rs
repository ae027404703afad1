// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    category_update::CategoryUpdate, level_update::LevelUpdate, offering::Offering,
    tags_update::TagsUpdate, topic_update::TopicUpdate,
};

#[inlined]
impl Client {
    /// Set the category of an offering (`PUT /offerings/{offeringId}/metadata/category`).
    pub fn update_offering_category(
        &self,
        offering_id: &str,
        body: &CategoryUpdate,
    ) -> UpdateOfferingCategory {
        let call = self.0.call::<UpdateOfferingCategory>();
        UpdateOfferingCategory(call.path("offeringId", &offering_id).json(body))
    }

    /// Set the level of an offering (`PUT /offerings/{offeringId}/metadata/level`).
    pub fn update_offering_level(
        &self,
        offering_id: &str,
        body: &LevelUpdate,
    ) -> UpdateOfferingLevel {
        let call = self.0.call::<UpdateOfferingLevel>().path("offeringId", &offering_id);
        UpdateOfferingLevel(call.json(body))
    }

    /// Set the tags of an offering (`PUT /offerings/{offeringId}/metadata/tags`).
    pub fn update_offering_tags(
        &self,
        offering_id: &str,
        body: &TagsUpdate,
    ) -> UpdateOfferingTags {
        let call = self.0.call::<UpdateOfferingTags>().path("offeringId", &offering_id);
        UpdateOfferingTags(call.json(body))
    }

    /// Set the topic of an offering (`PUT /offerings/{offeringId}/metadata/topic`).
    pub fn update_offering_topic(
        &self,
        offering_id: &str,
        body: &TopicUpdate,
    ) -> UpdateOfferingTopic {
        let call = self.0.call::<UpdateOfferingTopic>().path("offeringId", &offering_id);
        UpdateOfferingTopic(call.json(body))
    }
}

#[operation(
    PUT,
    "/offerings/{offeringId}/metadata/category",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateOfferingCategory(Call<Offering, Problem>);
#[operation(
    PUT,
    "/offerings/{offeringId}/metadata/level",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateOfferingLevel(Call<Offering, Problem>);
#[operation(
    PUT,
    "/offerings/{offeringId}/metadata/tags",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateOfferingTags(Call<Offering, Problem>);
#[operation(
    PUT,
    "/offerings/{offeringId}/metadata/topic",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateOfferingTopic(Call<Offering, Problem>);
