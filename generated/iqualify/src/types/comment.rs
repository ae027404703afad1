// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::moderation::Moderation;

/// A comment on a post, or a reply to one.
#[record]
pub struct Comment {
    pub id: Option<String>,
    #[wire(name = "postId")]
    pub post_id: Option<String>,
    #[wire(name = "parentCommentId")]
    pub parent_comment_id: Option<String>,
    pub content: Option<String>,
    pub email: Option<String>,
    #[wire(name = "isFacilitatorPost")]
    pub is_facilitator_post: Option<bool>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    pub moderation: Option<Moderation>,
}
