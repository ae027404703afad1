// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{business_user::BusinessUser, channel::Channel, id_name::IdName,
    location::Location, offer::Offer, offline_campaign::OfflineCampaign, sku::Sku};

#[calls]
impl Client {
    /// List business users (`GET /api/business-users`).
    pub fn list_business_users(&self) -> ListBusinessUsers;

    /// List catalogues (`GET /api/offerCategory`).
    pub fn list_catalogues(&self) -> ListCatalogues;

    /// List channels (`GET /api/channels`).
    pub fn list_channels(&self) -> ListChannels;

    /// List business locations (`GET /api/location`).
    pub fn list_locations(&self) -> ListLocations;

    /// List offers (`GET /api/offer`).
    pub fn list_offers(&self) -> ListOffers;

    /// List offline campaigns (`GET /api/offlineCampaign`).
    pub fn list_offline_campaigns(&self) -> ListOfflineCampaigns;

    /// List SKUs (`GET /api/sku`).
    pub fn list_skus(&self) -> ListSkus;
}

#[operation(GET, "/api/business-users")]
pub struct ListBusinessUsers(Call<Vec<BusinessUser>, Problem>);
#[operation(GET, "/api/offerCategory", pages(IdName, page = "page", total_pages = "X-Total-Pages"))]
pub struct ListCatalogues(Call<Vec<IdName>, Problem>);
#[calls]
impl ListCatalogues {
    /// Page number.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(GET, "/api/channels")]
pub struct ListChannels(Call<Vec<Channel>, Problem>);
#[operation(GET, "/api/location")]
pub struct ListLocations(Call<Vec<Location>, Problem>);
#[calls]
impl ListLocations {
    pub fn country_name(self, #[query] country_name: &str) -> Self;
    pub fn county_name(self, #[query] county_name: &str) -> Self;
}

#[operation(GET, "/api/offer", pages(Offer, page = "page", total_pages = "X-Total-Pages"))]
pub struct ListOffers(Call<Vec<Offer>, Problem>);
#[calls]
impl ListOffers {
    /// Page number.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(GET, "/api/offlineCampaign")]
pub struct ListOfflineCampaigns(Call<Vec<OfflineCampaign>, Problem>);
#[operation(GET, "/api/sku", pages(Sku, page = "page", total_pages = "X-Total-Pages"))]
pub struct ListSkus(Call<Vec<Sku>, Problem>);
#[calls]
impl ListSkus {
    /// Page number.
    pub fn page(self, #[query] page: i64) -> Self;
}
