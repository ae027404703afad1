// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    count::Count, deletion::Deletion, image::Image, image_edit::ImageEdit,
    image_envelope::ImageEnvelope,
};

#[inlined]
impl Client {
    /// Count the images of a product (`GET /products/{id}/images/count.json`).
    /// - `id`: Product id.
    pub fn count_product_images(&self, id: i32) -> CountProductImages {
        CountProductImages(self.0.call::<CountProductImages>().path("id", &id))
    }

    /// Create an image of a product (`POST /products/{id}/images.json`).
    /// - `id`: Product id.
    pub fn create_product_image(&self, id: i32, body: &ImageEdit) -> CreateProductImage {
        let call = self.0.call::<CreateProductImage>().path("id", &id);
        CreateProductImage(call.json_in("image", body))
    }

    /// Delete an image of a product (`DELETE /products/{id}/images/{image_id}.json`).
    /// - `id`: Product id.
    pub fn delete_product_image(&self, id: i32, image_id: i32) -> DeleteProductImage {
        let call = self.0.call::<DeleteProductImage>().path("id", &id);
        DeleteProductImage(call.path("image_id", &image_id))
    }

    /// Get an image of a product (`GET /products/{id}/images/{image_id}.json`).
    /// - `id`: Product id.
    pub fn get_product_image(&self, id: i32, image_id: i32) -> GetProductImage {
        let call = self.0.call::<GetProductImage>().path("id", &id);
        GetProductImage(call.path("image_id", &image_id))
    }

    /// List the images of a product (`GET /products/{id}/images.json`).
    /// - `id`: Product id.
    pub fn list_product_images(&self, id: i32) -> ListProductImages {
        ListProductImages(self.0.call::<ListProductImages>().path("id", &id))
    }
}

#[operation(GET, "/products/{id}/images/count.json", errors(404 = NotFound))]
pub struct CountProductImages(Call<Count, Problem>);
#[operation(POST, "/products/{id}/images.json", envelope("image"))]
pub struct CreateProductImage(Call<Image, Problem>);
#[operation(DELETE, "/products/{id}/images/{image_id}.json", errors(404 = NotFound))]
pub struct DeleteProductImage(Call<Deletion, Problem>);
#[operation(
    GET,
    "/products/{id}/images/{image_id}.json",
    envelope("image"),
    errors(404 = NotFound)
)]
pub struct GetProductImage(Call<Image, Problem>);
#[operation(GET, "/products/{id}/images.json", errors(404 = NotFound))]
pub struct ListProductImages(Call<Vec<ImageEnvelope>, Problem>);
