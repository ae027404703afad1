// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{country::Country, region::Region};

#[calls]
impl Client {
    /// Get a country (`GET /countries/{country_code}.json`).
    pub fn get_country(&self, country_code: &str) -> GetCountry;

    /// Get a region of a country (`GET /countries/{country_code}/regions/{region_code}.json`).
    pub fn get_region(&self, country_code: &str, region_code: &str) -> GetRegion;

    /// List all countries (`GET /countries.json`).
    pub fn list_countries(&self) -> ListCountries;

    /// List the regions of a country (`GET /countries/{country_code}/regions.json`).
    pub fn list_regions(&self, country_code: &str) -> ListRegions;
}

#[operation(GET, "/countries/{country_code}.json", errors(404 = NotFound))]
pub struct GetCountry(Call<Country, Problem>);
#[operation(GET, "/countries/{country_code}/regions/{region_code}.json", errors(404 = NotFound))]
pub struct GetRegion(Call<Region, Problem>);
#[operation(GET, "/countries.json")]
pub struct ListCountries(Call<Vec<Country>, Problem>);
#[operation(GET, "/countries/{country_code}/regions.json", errors(404 = NotFound))]
pub struct ListRegions(Call<Vec<Region>, Problem>);
