// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, Date, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{partner_store::PartnerStore, partner_store_code::PartnerStoreCode,
    partner_store_create::PartnerStoreCreate, partner_store_progress::PartnerStoreProgress};

#[calls]
impl Client {
    /// Create a store (`POST /store/create.json`).
    pub fn create_partner_store(&self, #[json] body: &PartnerStoreCreate) -> CreatePartnerStore;

    /// Get the progress of a new store (`GET /store/check_status.json`).
    ///
    /// Answers the progress while the store is being made, and the store once it is there.
    /// - `store_code`: Code of the store.
    pub fn get_partner_store_status(&self, #[query] store_code: &str) -> GetPartnerStoreStatus;

    /// List the stores of a partner (`GET /partners/stores.json`).
    ///
    /// With statistics of the days from `from` to `to`.
    /// - `from`: First day, `YYYY-MM-DD`.
    /// - `to`: Last day, `YYYY-MM-DD`.
    pub fn list_partner_stores(&self, #[query] from: Date, #[query] to: Date) -> ListPartnerStores;
}

#[operation(POST, "/store/create.json", envelope("store"),
    security("partnerCode" & "partnerAuthToken"), errors(400 = PartnerError))]
pub struct CreatePartnerStore(Call<PartnerStoreCode, Problem>);
#[operation(GET, "/store/check_status.json", security("partnerCode" & "partnerAuthToken"),
    errors(400 = PartnerError))]
pub struct GetPartnerStoreStatus(Call<PartnerStoreProgress, Problem>);
#[calls]
impl GetPartnerStoreStatus {
    /// Language code. The server's default is `"en"`.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(GET, "/partners/stores.json", security("partnerCode" & "partnerAuthToken"),
    errors(400 = PartnerError), pages(PartnerStore, page = "page"))]
pub struct ListPartnerStores(Call<Vec<PartnerStore>, Problem>);
#[calls]
impl ListPartnerStores {
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}
