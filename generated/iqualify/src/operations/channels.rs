// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    channel::Channel, channel_learner::ChannelLearner, channel_update::ChannelUpdate,
    comment::Comment, new_channel::NewChannel, post::Post,
};

#[inlined]
impl Client {
    /// Add a learner to a group channel
    /// (`POST /offerings/{offeringId}/channels/{channelId}/learners`).
    pub fn add_channel_learner(
        &self,
        offering_id: &str,
        channel_id: &str,
        body: &ChannelLearner,
    ) -> AddChannelLearner {
        let call = self.0.call::<AddChannelLearner>().path("offeringId", &offering_id);
        AddChannelLearner(call.path("channelId", &channel_id).json(body))
    }

    /// Add a channel to an offering (`POST /offerings/{offeringId}/channels`).
    pub fn create_channel(&self, offering_id: &str, body: &NewChannel) -> CreateChannel {
        let call = self.0.call::<CreateChannel>().path("offeringId", &offering_id);
        CreateChannel(call.json(body))
    }

    /// Get the learners of a group channel
    /// (`GET /offerings/{offeringId}/channels/{channelId}/learners`).
    pub fn get_channel_learners(
        &self,
        offering_id: &str,
        channel_id: &str,
    ) -> GetChannelLearners {
        let call = self.0.call::<GetChannelLearners>().path("offeringId", &offering_id);
        GetChannelLearners(call.path("channelId", &channel_id))
    }

    /// List the comments on posts of a channel
    /// (`GET /offerings/{offeringId}/analytics/channels/{channelId}/comments`).
    pub fn list_channel_comments(
        &self,
        offering_id: &str,
        channel_id: &str,
    ) -> ListChannelComments {
        let call = self.0.call::<ListChannelComments>().path("offeringId", &offering_id);
        ListChannelComments(call.path("channelId", &channel_id))
    }

    /// List the posts of a channel
    /// (`GET /offerings/{offeringId}/analytics/channels/{channelId}/posts`).
    pub fn list_channel_posts(
        &self,
        offering_id: &str,
        channel_id: &str,
    ) -> ListChannelPosts {
        let call = self.0.call::<ListChannelPosts>().path("offeringId", &offering_id);
        ListChannelPosts(call.path("channelId", &channel_id))
    }

    /// List the replies to comments in a channel
    /// (`GET /offerings/{offeringId}/analytics/channels/{channelId}/replies`).
    pub fn list_channel_replies(
        &self,
        offering_id: &str,
        channel_id: &str,
    ) -> ListChannelReplies {
        let call = self.0.call::<ListChannelReplies>().path("offeringId", &offering_id);
        ListChannelReplies(call.path("channelId", &channel_id))
    }

    /// List the channels of an offering (`GET /offerings/{offeringId}/channels`).
    pub fn list_channels(&self, offering_id: &str) -> ListChannels {
        ListChannels(self.0.call::<ListChannels>().path("offeringId", &offering_id))
    }

    /// Remove a learner from a group channel
    /// (`DELETE /offerings/{offeringId}/channels/{channelId}/learners`).
    pub fn remove_channel_learner(
        &self,
        offering_id: &str,
        channel_id: &str,
        body: &ChannelLearner,
    ) -> RemoveChannelLearner {
        let call = self
            .0
            .call::<RemoveChannelLearner>()
            .path("offeringId", &offering_id);
        RemoveChannelLearner(call.path("channelId", &channel_id).json(body))
    }

    /// Change a channel (`PATCH /offerings/{offeringId}/channels/{channelId}`).
    ///
    /// At most one of `groupDiscussion`, `isBroadcastOnly` and `privateSupport` is true.
    pub fn update_channel(
        &self,
        offering_id: &str,
        channel_id: &str,
        body: &ChannelUpdate,
    ) -> UpdateChannel {
        let call = self.0.call::<UpdateChannel>().path("offeringId", &offering_id);
        UpdateChannel(call.path("channelId", &channel_id).json(body))
    }
}

#[operation(
    POST,
    "/offerings/{offeringId}/channels/{channelId}/learners",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct AddChannelLearner(Call<(), Problem>);
#[operation(
    POST,
    "/offerings/{offeringId}/channels",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct CreateChannel(Call<Channel, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/channels/{channelId}/learners",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct GetChannelLearners(Call<Channel, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/channels/{channelId}/comments",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListChannelComments(Call<Vec<Comment>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/channels/{channelId}/posts",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListChannelPosts(Call<Vec<Post>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/channels/{channelId}/replies",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListChannelReplies(Call<Vec<Comment>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/channels",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListChannels(Call<Vec<Channel>, Problem>);
#[operation(
    DELETE,
    "/offerings/{offeringId}/channels/{channelId}/learners",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct RemoveChannelLearner(Call<(), Problem>);
#[operation(
    PATCH,
    "/offerings/{offeringId}/channels/{channelId}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateChannel(Call<Channel, Problem>);
