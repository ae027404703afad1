// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;
use super::landing_element::LandingElement;

/// A landing page to create or to update.
#[record(new)]
pub struct LandingInput {
    pub name: String,
    /// Elements of a new page.
    pub elements: Option<Vec<LandingElement>>,
}
