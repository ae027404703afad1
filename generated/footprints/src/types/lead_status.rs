// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Where a lead stands.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum LeadStatus {
    /// `prospect`
    #[wire(name = "prospect")]
    Prospect,
    /// `lead`
    #[wire(name = "lead")]
    Lead,
    /// `sale_lead`
    #[wire(name = "sale_lead")]
    SaleLead,
    /// `opportunity`
    #[wire(name = "opportunity")]
    Opportunity,
    /// `customer`
    #[wire(name = "customer")]
    Customer,
    /// `lost`
    #[wire(name = "lost")]
    Lost,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
