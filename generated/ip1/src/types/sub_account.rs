// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// An account with its key.
#[record]
pub struct SubAccount {
    /// API key.
    #[wire(name = "Key", secret)]
    pub key: Option<String>,
    /// Id of the account above.
    #[wire(name = "Parent")]
    pub parent: Option<String>,
    #[wire(name = "Type")]
    pub type_: Option<String>,
    /// May be negative.
    #[wire(name = "Balance")]
    pub balance: Option<f64>,
    #[wire(name = "Currency")]
    pub currency: Option<String>,
    /// Account id.
    #[wire(name = "ID")]
    pub id: String,
    #[wire(name = "Name")]
    pub name: String,
}
