// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{badge_update::BadgeUpdate, offering_metadata_update::OfferingMetadataUpdate};

/// An offering to create.
#[record(new)]
pub struct NewOffering {
    /// Content id, of one version of a course. At least 1 character.
    #[wire(name = "contentId")]
    pub content_id: Option<String>,
    /// Content id of the first version of a course; each new version has one of its own.
    #[wire(name = "rootContentId")]
    pub root_content_id: Option<String>,
    /// At least 1 character.
    pub name: Option<String>,
    pub identifier: Option<String>,
    /// At least 1 character.
    pub description: Option<String>,
    pub start: DateTime,
    pub end: Option<DateTime>,
    #[wire(name = "hasEarlyCloseOff")]
    pub has_early_close_off: Option<bool>,
    #[wire(name = "earlyCloseOffDate")]
    pub early_close_off_date: Option<DateTime>,
    /// The server's default is `false`.
    #[wire(name = "useRelativeDates")]
    pub use_relative_dates: Option<bool>,
    #[wire(name = "isReadonly")]
    pub is_readonly: Option<bool>,
    /// The server's default is `false`.
    #[wire(name = "createDefaultChannels")]
    pub create_default_channels: Option<bool>,
    /// At least 1 character.
    #[wire(name = "trailerVideoUrl")]
    pub trailer_video_url: Option<String>,
    pub badge: Option<BadgeUpdate>,
    pub metadata: Option<OfferingMetadataUpdate>,
}
