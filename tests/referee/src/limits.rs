//! What Prism itself gets wrong, each compared with what the vendor's own
//! command sends. One that is no longer seen is to be taken out.

use crate::judge::Judged;

/// A fault that is Prism's own.
pub struct Limit {
    /// The vendor.
    pub vendor: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// What Prism says.
    pub says: &'static str,
    /// Why it is wrong.
    pub why: &'static str,
}

impl Limit {
    /// Whether it is all that is wrong with a call.
    pub fn explains(&self, vendor: &str, call: &Judged) -> bool {
        self.vendor == vendor
            && self.operation == call.operation
            && call.faults.iter().all(|fault| fault.contains(self.says))
    }
}

/// All of them.
pub const LIMITS: &[Limit] = &[
    Limit {
        vendor: "footprints",
        operation: "createLead",
        says: "Cannot deserialize JSON object array",
        why: "it takes deepObject arrays of objects in forms for JSON",
    },
    Limit {
        vendor: "footprints",
        operation: "sendMobileSensors",
        says: "Cannot deserialize JSON object array",
        why: "it takes deepObject arrays of objects in forms for JSON",
    },
    Limit {
        vendor: "footprints",
        operation: "updateCustomer",
        says: "Cannot deserialize JSON object array",
        why: "it takes deepObject arrays of objects in forms for JSON",
    },
    Limit {
        vendor: "footprints",
        operation: "uploadLeadDocuments",
        says: "property documents must be array",
        why: "of parts with one name it keeps the last, and takes it for no array",
    },
    Limit {
        vendor: "ip2proxy",
        operation: "detectProxy",
        says: "Cannot serialise complex objects as text",
        why: "it cannot answer JSON as text/html, as the vendor does; it finds no fault in the request",
    },
    Limit {
        vendor: "iqualify",
        operation: "listOfferingPulseResponses",
        says: "expected a number within range, found -3.402823669209385e+38",
        why: "it makes up floats of 32 bits beyond their range",
    },
    Limit {
        vendor: "iqualify",
        operation: "listPulseResponses",
        says: "expected a number within range, found -3.402823669209385e+38",
        why: "it makes up floats of 32 bits beyond their range",
    },
    Limit {
        vendor: "just",
        operation: "updateUtmMetric",
        says: "property data must be object",
        why: "it does not read `encoding.contentType` of a form's fields",
    },
];
