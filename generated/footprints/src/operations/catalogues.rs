// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    business_user::BusinessUser, channel::Channel, id_name::IdName, location::Location,
    offer::Offer, offline_campaign::OfflineCampaign, sku::Sku,
};

#[inlined]
impl Client {
    /// List business users (`GET /api/business-users`).
    pub fn list_business_users(&self) -> ListBusinessUsers {
        ListBusinessUsers(self.0.call::<ListBusinessUsers>())
    }

    /// List catalogues (`GET /api/offerCategory`).
    pub fn list_catalogues(&self) -> ListCatalogues {
        ListCatalogues(self.0.call::<ListCatalogues>())
    }

    /// List channels (`GET /api/channels`).
    pub fn list_channels(&self) -> ListChannels {
        ListChannels(self.0.call::<ListChannels>())
    }

    /// List business locations (`GET /api/location`).
    pub fn list_locations(&self) -> ListLocations {
        ListLocations(self.0.call::<ListLocations>())
    }

    /// List offers (`GET /api/offer`).
    pub fn list_offers(&self) -> ListOffers {
        ListOffers(self.0.call::<ListOffers>())
    }

    /// List offline campaigns (`GET /api/offlineCampaign`).
    pub fn list_offline_campaigns(&self) -> ListOfflineCampaigns {
        ListOfflineCampaigns(self.0.call::<ListOfflineCampaigns>())
    }

    /// List SKUs (`GET /api/sku`).
    pub fn list_skus(&self) -> ListSkus {
        ListSkus(self.0.call::<ListSkus>())
    }
}

#[operation(GET, "/api/business-users")]
pub struct ListBusinessUsers(Call<Vec<BusinessUser>, Problem>);
#[operation(GET, "/api/offerCategory")]
pub struct ListCatalogues(Call<Vec<IdName>, Problem>);
#[inlined]
impl ListCatalogues {
    /// Page number.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[operation(GET, "/api/channels")]
pub struct ListChannels(Call<Vec<Channel>, Problem>);
#[operation(GET, "/api/location")]
pub struct ListLocations(Call<Vec<Location>, Problem>);
#[inlined]
impl ListLocations {
    pub fn country_name(self, country_name: &str) -> Self {
        Self(self.0.query("country_name", &country_name))
    }

    pub fn county_name(self, county_name: &str) -> Self {
        Self(self.0.query("county_name", &county_name))
    }
}

#[operation(GET, "/api/offer")]
pub struct ListOffers(Call<Vec<Offer>, Problem>);
#[inlined]
impl ListOffers {
    /// Page number.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[operation(GET, "/api/offlineCampaign")]
pub struct ListOfflineCampaigns(Call<Vec<OfflineCampaign>, Problem>);
#[operation(GET, "/api/sku")]
pub struct ListSkus(Call<Vec<Sku>, Problem>);
#[inlined]
impl ListSkus {
    /// Page number.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}
