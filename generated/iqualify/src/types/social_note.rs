// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A note that a learner shares.
#[record]
pub struct SocialNote {
    #[wire(name = "userId")]
    pub user_id: Option<String>,
    #[wire(name = "personId")]
    pub person_id: Option<String>,
    pub email: Option<String>,
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    #[wire(name = "pageId")]
    pub page_id: Option<String>,
    #[wire(name = "social-note-paragraphId")]
    pub social_note_paragraph_id: Option<String>,
    #[wire(name = "social-note-content")]
    pub social_note_content: Option<String>,
}
