// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A sale.
#[record(new)]
pub struct Receipt {
    /// Name of the tenant.
    pub name: Option<String>,
    /// Amount.
    pub value: Option<f64>,
}
