// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::label_summary::LabelSummary;

#[calls]
impl Client {
    /// Remove a label from all contacts (`DELETE /v2/labels/{labelName}`).
    /// - `label_name`: Name of the label.
    pub fn delete_label(&self, #[path("labelName")] label_name: &str) -> DeleteLabel;

    /// Add a label to many contacts (`POST /v2/labels/{labelName}/contacts`).
    /// - `label_name`: Name of the label.
    pub fn label_contacts(
        &self, #[path("labelName")] label_name: &str, #[json] body: &[&str],
    ) -> LabelContacts;
}

#[operation(DELETE, "/v2/labels/{labelName}", errors(400 = ProblemDetails))]
pub struct DeleteLabel(Call<LabelSummary, Problem>);
#[operation(POST, "/v2/labels/{labelName}/contacts", errors(400 = ProblemDetails))]
pub struct LabelContacts(Call<LabelSummary, Problem>);
