// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{page_category::PageCategory, page_image::PageImage, page_status::PageStatus,
    page_template::PageTemplate};

/// A page of the shop's site.
#[record]
pub struct Page {
    #[wire(read_only)]
    pub id: Option<i64>,
    pub title: Maybe<String>,
    pub body: Maybe<String>,
    pub status: Maybe<PageStatus>,
    pub legal: Maybe<bool>,
    pub permalink: Maybe<String>,
    pub page_title: Maybe<String>,
    pub meta_description: Maybe<String>,
    pub template: Maybe<PageTemplate>,
    pub image: Maybe<PageImage>,
    pub categories: Maybe<Vec<PageCategory>>,
}
