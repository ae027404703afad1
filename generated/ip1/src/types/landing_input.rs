// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Record;
use super::landing_element::LandingElement;

/// A landing page to create or to update.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct LandingInput {
    pub name: String,
    /// Elements of a new page.
    pub elements: Option<Vec<LandingElement>>,
}
