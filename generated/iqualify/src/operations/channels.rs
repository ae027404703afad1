// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{channel::Channel, channel_learner::ChannelLearner,
    channel_update::ChannelUpdate, comment::Comment, new_channel::NewChannel, post::Post};

#[calls]
impl Client {
    /// Add a learner to a group channel
    /// (`POST /offerings/{offeringId}/channels/{channelId}/learners`).
    pub fn add_channel_learner(
        &self, #[path("offeringId")] offering_id: &str, #[path("channelId")] channel_id: &str,
        #[json] body: &ChannelLearner,
    ) -> AddChannelLearner;

    /// Add a channel to an offering (`POST /offerings/{offeringId}/channels`).
    pub fn create_channel(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &NewChannel,
    ) -> CreateChannel;

    /// Get the learners of a group channel
    /// (`GET /offerings/{offeringId}/channels/{channelId}/learners`).
    pub fn get_channel_learners(
        &self, #[path("offeringId")] offering_id: &str, #[path("channelId")] channel_id: &str,
    ) -> GetChannelLearners;

    /// List the comments on posts of a channel
    /// (`GET /offerings/{offeringId}/analytics/channels/{channelId}/comments`).
    pub fn list_channel_comments(
        &self, #[path("offeringId")] offering_id: &str, #[path("channelId")] channel_id: &str,
    ) -> ListChannelComments;

    /// List the posts of a channel
    /// (`GET /offerings/{offeringId}/analytics/channels/{channelId}/posts`).
    pub fn list_channel_posts(
        &self, #[path("offeringId")] offering_id: &str, #[path("channelId")] channel_id: &str,
    ) -> ListChannelPosts;

    /// List the replies to comments in a channel
    /// (`GET /offerings/{offeringId}/analytics/channels/{channelId}/replies`).
    pub fn list_channel_replies(
        &self, #[path("offeringId")] offering_id: &str, #[path("channelId")] channel_id: &str,
    ) -> ListChannelReplies;

    /// List the channels of an offering (`GET /offerings/{offeringId}/channels`).
    pub fn list_channels(&self, #[path("offeringId")] offering_id: &str) -> ListChannels;

    /// Remove a learner from a group channel
    /// (`DELETE /offerings/{offeringId}/channels/{channelId}/learners`).
    pub fn remove_channel_learner(
        &self, #[path("offeringId")] offering_id: &str, #[path("channelId")] channel_id: &str,
        #[json] body: &ChannelLearner,
    ) -> RemoveChannelLearner;

    /// Change a channel (`PATCH /offerings/{offeringId}/channels/{channelId}`).
    ///
    /// At most one of `groupDiscussion`, `isBroadcastOnly` and `privateSupport` is true.
    pub fn update_channel(
        &self, #[path("offeringId")] offering_id: &str, #[path("channelId")] channel_id: &str,
        #[json] body: &ChannelUpdate,
    ) -> UpdateChannel;
}

#[operation(POST, "/offerings/{offeringId}/channels/{channelId}/learners",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct AddChannelLearner(Call<(), Problem>);
#[operation(POST, "/offerings/{offeringId}/channels",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct CreateChannel(Call<Channel, Problem>);
#[operation(GET, "/offerings/{offeringId}/channels/{channelId}/learners",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct GetChannelLearners(Call<Channel, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/channels/{channelId}/comments",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListChannelComments(Call<Vec<Comment>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/channels/{channelId}/posts",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListChannelPosts(Call<Vec<Post>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/channels/{channelId}/replies",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListChannelReplies(Call<Vec<Comment>, Problem>);
#[operation(GET, "/offerings/{offeringId}/channels", errors(401 | 403 | 404 | default = ApiError))]
pub struct ListChannels(Call<Vec<Channel>, Problem>);
#[operation(DELETE, "/offerings/{offeringId}/channels/{channelId}/learners",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct RemoveChannelLearner(Call<(), Problem>);
#[operation(PATCH, "/offerings/{offeringId}/channels/{channelId}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateChannel(Call<Channel, Problem>);
