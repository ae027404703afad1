// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{attachment::Attachment, attachment_edit::AttachmentEdit,
    attachment_envelope::AttachmentEnvelope, count::Count, deletion::Deletion};

#[calls]
impl Client {
    /// Count the attachments of a product (`GET /products/{id}/attachments/count.json`).
    /// - `id`: Product id.
    pub fn count_product_attachments(&self, id: i32) -> CountProductAttachments;

    /// Create an attachment of a product (`POST /products/{id}/attachments.json`).
    /// - `id`: Product id.
    pub fn create_product_attachment(
        &self, id: i32, #[json_in("attachment")] body: &AttachmentEdit,
    ) -> CreateProductAttachment;

    /// Delete an attachment of a product
    /// (`DELETE /products/{id}/attachments/{attachment_id}.json`).
    /// - `id`: Product id.
    pub fn delete_product_attachment(&self, id: i32, attachment_id: i32) -> DeleteProductAttachment;

    /// Get an attachment of a product (`GET /products/{id}/attachments/{attachment_id}.json`).
    /// - `id`: Product id.
    pub fn get_product_attachment(&self, id: i32, attachment_id: i32) -> GetProductAttachment;

    /// List the attachments of a product (`GET /products/{id}/attachments.json`).
    /// - `id`: Product id.
    pub fn list_product_attachments(&self, id: i32) -> ListProductAttachments;
}

#[operation(GET, "/products/{id}/attachments/count.json", errors(404 = NotFound))]
pub struct CountProductAttachments(Call<Count, Problem>);
#[operation(POST, "/products/{id}/attachments.json", envelope("attachment"))]
pub struct CreateProductAttachment(Call<Attachment, Problem>);
#[operation(DELETE, "/products/{id}/attachments/{attachment_id}.json", errors(404 = NotFound))]
pub struct DeleteProductAttachment(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}/attachments/{attachment_id}.json", envelope("attachment"),
    errors(404 = NotFound))]
pub struct GetProductAttachment(Call<Attachment, Problem>);
#[operation(GET, "/products/{id}/attachments.json", errors(404 = NotFound))]
pub struct ListProductAttachments(Call<Vec<AttachmentEnvelope>, Problem>);
