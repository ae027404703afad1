// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, record};
use super::landing_element::LandingElement;

/// A landing page.
#[record]
pub struct Landing {
    /// Landing page id.
    pub id: Option<String>,
    pub name: Option<String>,
    /// Views by year, month (`2021-10`), day (`2021-10-19`) and hour (`2021-10-19 09:00:00`).
    pub views: Option<BTreeMap<String, i64>>,
    pub link: Option<String>,
    #[wire(name = "shortLink")]
    pub short_link: Option<String>,
    #[wire(name = "lastModified")]
    pub last_modified: Option<DateTime>,
    pub elements: Option<Vec<LandingElement>>,
}
