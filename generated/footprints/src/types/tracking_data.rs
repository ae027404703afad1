// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::{receipt::Receipt, sender_type::SenderType};

/// Details of a tracking event; which of them apply depends on the action.
#[record(new)]
pub struct TrackingData {
    /// With `visit`.
    pub brands: Option<Vec<String>>,
    /// With `visit`.
    pub tenants: Option<Vec<String>>,
    /// With `visit`.
    pub interests: Option<Vec<String>>,
    /// With `sale`.
    pub receipts: Option<Vec<Receipt>>,
    /// With `feedback`, 1 to 10. From 1 to 10.
    pub rating: Option<i64>,
    /// With `contact`, as `YYYY-MM-DD HH:ii:ss`.
    #[wire(name = "appointmentDate")]
    pub appointment_date: Option<String>,
    #[wire(name = "senderType")]
    pub sender_type: Option<SenderType>,
    /// With `profiling`, 0 to 100. From 0 to 100.
    #[wire(name = "percentCompleted")]
    pub percent_completed: Option<f64>,
    /// With `engagement`.
    pub description: Option<String>,
}
