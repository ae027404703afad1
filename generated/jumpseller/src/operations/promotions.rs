// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{deletion::Deletion, promotion::Promotion, promotion_edit::PromotionEdit,
    promotion_envelope::PromotionEnvelope};

#[calls]
impl Client {
    /// Create a promotion (`POST /promotions.json`).
    pub fn create_promotion(&self, #[json_in("promotion")] body: &PromotionEdit) -> CreatePromotion;

    /// Delete a promotion (`DELETE /promotions/{id}.json`).
    /// - `id`: Promotion id.
    pub fn delete_promotion(&self, id: i32) -> DeletePromotion;

    /// Get a promotion (`GET /promotions/{id}.json`).
    /// - `id`: Promotion id.
    pub fn get_promotion(&self, id: i32) -> GetPromotion;

    /// List all promotions (`GET /promotions.json`).
    pub fn list_promotions(&self) -> ListPromotions;

    /// Update a promotion (`PUT /promotions/{id}.json`).
    /// - `id`: Promotion id.
    pub fn update_promotion(
        &self, id: i32, #[json_in("promotion")] body: &PromotionEdit,
    ) -> UpdatePromotion;
}

#[operation(POST, "/promotions.json", envelope("promotion"), errors(404 = NotFound))]
pub struct CreatePromotion(Call<Promotion, Problem>);
#[operation(DELETE, "/promotions/{id}.json", errors(404 = NotFound))]
pub struct DeletePromotion(Call<Deletion, Problem>);
#[operation(GET, "/promotions/{id}.json", envelope("promotion"), errors(404 = NotFound))]
pub struct GetPromotion(Call<Promotion, Problem>);
#[operation(GET, "/promotions.json", pages(PromotionEnvelope, page = "page", limit = "limit",
    max_limit = 100))]
pub struct ListPromotions(Call<Vec<PromotionEnvelope>, Problem>);
#[calls]
impl ListPromotions {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(PUT, "/promotions/{id}.json", envelope("promotion"), errors(404 = NotFound))]
pub struct UpdatePromotion(Call<Promotion, Problem>);
