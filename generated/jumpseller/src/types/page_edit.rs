// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{page_category::PageCategory, page_image::PageImage, page_status::PageStatus};

/// A page, as it is sent.
#[record(new)]
pub struct PageEdit {
    pub title: Option<String>,
    pub body: Option<String>,
    pub status: Option<PageStatus>,
    pub permalink: Option<String>,
    pub page_title: Option<String>,
    pub meta_description: Option<String>,
    /// Id of a template; null is the blank layout.
    pub template: Maybe<i64>,
    pub image: Option<PageImage>,
    pub categories: Option<Vec<PageCategory>>,
}
