// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Whom a promotion is for.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PromotionCustomers {
    /// `all`
    #[wire(name = "all")]
    All,
    /// `loggedin`
    #[wire(name = "loggedin")]
    Loggedin,
    /// `categories`
    #[wire(name = "categories")]
    Categories,
    /// `guests`
    #[wire(name = "guests")]
    Guests,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
