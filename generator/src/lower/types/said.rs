//! What is said where a schema is used: what it is for, what it takes, and whether it may be `null`.

use std::collections::HashSet;

use super::Types;
use crate::api::Constraints;
use crate::document::checked::{SchemaId, Shape};

impl Types<'_> {
    /// Whether `null` is allowed, also by what is only wrapped, or by an alternative.
    pub(in crate::lower) fn nullable(&self, id: SchemaId) -> bool {
        let mut seen = HashSet::new();
        let mut next = vec![id];
        while let Some(id) = next.pop() {
            let inner = self.written_out(id);
            let schema = self.schema(inner);
            if self.schema(id).nullable || schema.nullable {
                return true;
            }
            match &schema.shape {
                Shape::OneOf { alternatives, .. } if seen.insert(inner) => {
                    next.extend(alternatives);
                }
                _ => {}
            }
        }
        false
    }

    /// What is to be said where a schema is used: what stands there, or what a component says of
    /// itself that becomes no type of its own. What a type says of itself is said there.
    pub(in crate::lower) fn description(&self, id: SchemaId) -> Option<String> {
        let written = self.written_out(id);
        let is_type = self.schema(written).component.is_some() && self.is_declared(written);
        let steps = [Some(id), Some(written).filter(|written| *written != id)];
        let mut steps = steps.into_iter().flatten();
        steps.find_map(|step| {
            let said = self.schema(step).description.clone();
            said.filter(|_| !is_type || step != written)
        })
    }

    /// What the server takes where a value is missing, as JSON text.
    pub(in crate::lower) fn default(&self, id: SchemaId) -> Option<String> {
        let written = self.schema(self.written_out(id));
        let own = self.schema(id).default.as_ref();
        own.or(written.default.as_ref()).cloned()
    }

    /// What values have to be like. What a type says of itself is said there.
    pub(in crate::lower) fn constraints(&self, id: SchemaId) -> Constraints {
        let written = self.written_out(id);
        let is_type = self.schema(written).component.is_some() && self.is_declared(written);
        if is_type && id == written {
            return Constraints::default();
        }
        let mut constraints = self.schema(id).constraints.clone();
        if !is_type {
            constraints.narrow(&self.schema(written).constraints);
        }
        match &self.schema(written).shape {
            Shape::Array { items: Some(items) } => {
                let items = self.schema(self.written_out(*items));
                constraints.each = Some(Box::new(items.constraints.clone()));
            }
            // A key may be a property of another part.
            Shape::AllOf { .. } => constraints.needed.clear(),
            _ => {}
        }
        constraints
    }
}
