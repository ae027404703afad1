// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{attachment::Attachment, moderation::Moderation};

/// A post in a channel.
#[record]
pub struct Post {
    pub id: Option<String>,
    pub title: Option<String>,
    pub content: Option<String>,
    pub email: Option<String>,
    #[wire(name = "isFacilitatorPost")]
    pub is_facilitator_post: Option<bool>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    pub attachments: Option<Vec<Attachment>>,
    pub moderation: Option<Moderation>,
}
