// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// The customer who has a listed code.
#[record]
pub struct CodeCustomer {
    #[wire(name = "_id")]
    pub id: Option<String>,
    #[wire(name = "userFirstName")]
    pub user_first_name: Option<String>,
    #[wire(name = "userLastName")]
    pub user_last_name: Option<String>,
    #[wire(name = "userEmail")]
    pub user_email: Option<String>,
    #[wire(name = "userPhone")]
    pub user_phone: Option<String>,
    #[wire(name = "userAddress")]
    pub user_address: Option<String>,
}
