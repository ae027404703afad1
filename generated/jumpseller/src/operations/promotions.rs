// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    deletion::Deletion, promotion::Promotion, promotion_edit::PromotionEdit,
    promotion_envelope::PromotionEnvelope,
};

#[inlined]
impl Client {
    /// Create a promotion (`POST /promotions.json`).
    pub fn create_promotion(&self, body: &PromotionEdit) -> CreatePromotion {
        CreatePromotion(self.0.call::<CreatePromotion>().json_in("promotion", body))
    }

    /// Delete a promotion (`DELETE /promotions/{id}.json`).
    /// - `id`: Promotion id.
    pub fn delete_promotion(&self, id: i32) -> DeletePromotion {
        DeletePromotion(self.0.call::<DeletePromotion>().path("id", &id))
    }

    /// Get a promotion (`GET /promotions/{id}.json`).
    /// - `id`: Promotion id.
    pub fn get_promotion(&self, id: i32) -> GetPromotion {
        GetPromotion(self.0.call::<GetPromotion>().path("id", &id))
    }

    /// List all promotions (`GET /promotions.json`).
    pub fn list_promotions(&self) -> ListPromotions {
        ListPromotions(self.0.call::<ListPromotions>())
    }

    /// Update a promotion (`PUT /promotions/{id}.json`).
    /// - `id`: Promotion id.
    pub fn update_promotion(&self, id: i32, body: &PromotionEdit) -> UpdatePromotion {
        let call = self.0.call::<UpdatePromotion>().path("id", &id);
        UpdatePromotion(call.json_in("promotion", body))
    }
}

#[operation(POST, "/promotions.json", envelope("promotion"), errors(404 = NotFound))]
pub struct CreatePromotion(Call<Promotion, Problem>);
#[operation(DELETE, "/promotions/{id}.json", errors(404 = NotFound))]
pub struct DeletePromotion(Call<Deletion, Problem>);
#[operation(GET, "/promotions/{id}.json", envelope("promotion"), errors(404 = NotFound))]
pub struct GetPromotion(Call<Promotion, Problem>);
#[operation(GET, "/promotions.json")]
pub struct ListPromotions(Call<Vec<PromotionEnvelope>, Problem>);
#[inlined]
impl ListPromotions {
    /// Entries per page.
    ///
    /// At most 200. The server's default is `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Page number.
    ///
    /// The server's default is `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[operation(PUT, "/promotions/{id}.json", envelope("promotion"), errors(404 = NotFound))]
pub struct UpdatePromotion(Call<Promotion, Problem>);
