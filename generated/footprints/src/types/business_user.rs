// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::id_name::IdName;

/// A user of the business.
#[record]
pub struct BusinessUser {
    #[wire(name = "_id")]
    pub id: String,
    pub locations: Option<Vec<IdName>>,
    /// Catalogues.
    #[wire(name = "offerCategories")]
    pub offer_categories: Option<Vec<IdName>>,
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    #[wire(name = "groupRole")]
    pub group_role: Option<String>,
    pub role: Option<String>,
}
