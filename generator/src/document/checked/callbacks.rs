//! Requests that the vendor makes.

use super::{Location, Operation, Parameter, Schema, SchemaId, Shape, Style};

/// A callback or a webhook.
#[derive(Debug)]
pub struct Callback {
    /// Its key.
    pub name: String,
    /// Where it is sent, as written; a webhook does not say.
    pub target: Option<String>,
    /// Method and path of the operations that ask for it, in the order of the document.
    pub asked_by: Vec<(String, String)>,
    /// Its own first tag, or those of the operations that ask for it; none where it is always there.
    pub tags: Vec<String>,
    /// The request itself.
    pub operation: Operation,
}

impl Parameter {
    /// Why a parameter of a callback is not read; nothing where it is.
    #[must_use]
    pub fn unread(&self, schemas: &[Schema]) -> Option<&'static str> {
        let json = self.content.is_some();
        let is_object = |id| !json && is_object(schemas, id);
        match self.location {
            Location::Path => Some("a callback has no path of its own"),
            Location::Cookie => Some("cookies of callbacks are not read"),
            _ if !self.schema.is_some_and(is_object) => None,
            Location::Query if self.style == Style::DeepObject => None,
            Location::Query | Location::Header => {
                Some("an object is read as JSON or as `deepObject` only")
            }
        }
    }
}

/// Whether values of a schema are objects.
fn is_object(schemas: &[Schema], mut id: SchemaId) -> bool {
    for _ in 0..schemas.len() {
        match &schemas[id.0].shape {
            Shape::AllOf { parts } if parts.len() == 1 => id = parts[0],
            Shape::Object { .. } | Shape::AllOf { .. } => return true,
            _ => return false,
        }
    }
    false
}
