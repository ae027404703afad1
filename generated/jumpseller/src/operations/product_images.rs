// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, deletion::Deletion, image::Image, image_edit::ImageEdit,
    image_envelope::ImageEnvelope};

#[calls]
impl Client {
    /// Count the images of a product (`GET /products/{id}/images/count.json`).
    /// - `id`: Product id.
    pub fn count_product_images(&self, id: i32) -> CountProductImages;

    /// Create an image of a product (`POST /products/{id}/images.json`).
    /// - `id`: Product id.
    pub fn create_product_image(
        &self, id: i32, #[json_in("image")] body: &ImageEdit,
    ) -> CreateProductImage;

    /// Delete an image of a product (`DELETE /products/{id}/images/{image_id}.json`).
    /// - `id`: Product id.
    pub fn delete_product_image(&self, id: i32, image_id: i32) -> DeleteProductImage;

    /// Get an image of a product (`GET /products/{id}/images/{image_id}.json`).
    /// - `id`: Product id.
    pub fn get_product_image(&self, id: i32, image_id: i32) -> GetProductImage;

    /// List the images of a product (`GET /products/{id}/images.json`).
    /// - `id`: Product id.
    pub fn list_product_images(&self, id: i32) -> ListProductImages;
}

#[operation(GET, "/products/{id}/images/count.json", errors(404 = NotFound))]
pub struct CountProductImages(Call<Count, Problem>);
#[operation(POST, "/products/{id}/images.json", envelope("image"))]
pub struct CreateProductImage(Call<Image, Problem>);
#[operation(DELETE, "/products/{id}/images/{image_id}.json", errors(404 = NotFound))]
pub struct DeleteProductImage(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}/images/{image_id}.json", envelope("image"),
    errors(404 = NotFound))]
pub struct GetProductImage(Call<Image, Problem>);
#[operation(GET, "/products/{id}/images.json", errors(404 = NotFound))]
pub struct ListProductImages(Call<Vec<ImageEnvelope>, Problem>);
