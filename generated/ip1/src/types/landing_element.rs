// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Json, record};

/// An element of a landing page.
#[record(new)]
pub struct LandingElement {
    /// Kind of the element, such as `Title`.
    #[wire(name = "type")]
    pub type_: Option<String>,
    /// Element id.
    pub id: Option<String>,
    /// Place on the page, from 0.
    pub order: Option<i64>,
    /// Colour as in CSS.
    #[wire(name = "backgroundColor")]
    pub background_color: Option<String>,
    /// Colour as in CSS.
    #[wire(name = "foregroundColor")]
    pub foreground_color: Option<String>,
    /// A number as text.
    pub padding: Option<String>,
    /// A number as text.
    pub margin: Option<String>,
    /// Such as `Center`.
    #[wire(name = "textAlignment")]
    pub text_alignment: Option<String>,
    pub font: Option<String>,
    pub content: Option<String>,
    pub level: Option<i64>,
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub underline: Option<bool>,
    /// What stands under keys that no other field names.
    #[wire(rest)]
    pub extra: BTreeMap<String, Json>,
}
