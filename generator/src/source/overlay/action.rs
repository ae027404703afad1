//! Actions: what is to be changed, and how.

use crate::diagnostic::{Diagnostic, Severity, codes};

use super::super::json_path::{Query, TooMuch};
use super::super::tree::{NodeId, Value};
use super::{Overlays, Version};

impl Overlays<'_, '_> {
    /// Does what an action says.
    pub(super) fn action(&mut self, action: NodeId, root: NodeId) {
        if !matches!(self.source.value(action), Value::Mapping(_)) {
            return self.refuse_kind(action, "an action", "an object");
        }
        let known = ["target", "description", "update", "remove", "copy"];
        let is_clear = self.keys(action, "an action", &known);
        let Some(target) = self.source.get(action, "target") else {
            return self.refuse(
                codes::MISSING_KEYWORD,
                "an action must have `target`",
                action,
            );
        };
        let Some(targets) = self.selected(target, root) else {
            return;
        };
        if targets.is_empty() {
            let message = "this selects nothing, so the action does nothing";
            return self.find(Severity::Repair, codes::IDLE_ACTION, message, target);
        }
        if self.removes(action) {
            return self.remove(&targets, root, target);
        }
        let copied = self.source.get(action, "copy");
        let added = match (copied, self.source.get(action, "update")) {
            (Some(copied), _) => self.copied(copied, root),
            (None, Some(update)) => Some(update),
            (None, None) if !is_clear => None,
            (None, None) => {
                let message = "an action has `update`, `remove: true` or `copy`";
                return self.refuse(codes::MISSING_KEYWORD, message, action);
            }
        };
        if let Some(added) = added {
            for node in targets {
                if !self.exhausted {
                    self.update(node, added, target);
                }
            }
        }
    }

    /// What an expression selects; `None` where that cannot be told.
    fn selected(&mut self, expression: NodeId, root: NodeId) -> Option<Vec<NodeId>> {
        let Some(text) = self.source.string(expression).map(str::to_owned) else {
            self.refuse_kind(expression, "a JSONPath", "a string");
            return None;
        };
        let query = match Query::parse(&text) {
            Ok(query) => query,
            Err(why) => {
                let message = format!("this is no JSONPath: {why}");
                self.refuse(codes::BAD_JSON_PATH, &message, expression);
                return None;
            }
        };
        match query.select(self.source, root, &mut self.steps) {
            Ok(nodes) => Some(nodes),
            Err(TooMuch) => {
                let message = "with this expression, the overlays take too long";
                self.exhaust(codes::BAD_JSON_PATH, message, expression);
                None
            }
        }
    }

    fn removes(&mut self, action: NodeId) -> bool {
        let Some(remove) = self.source.get(action, "remove") else {
            return false;
        };
        match self.source.value(remove) {
            Value::Boolean(removes) => *removes,
            _ => {
                self.refuse_kind(remove, "`remove`", "`true` or `false`");
                false
            }
        }
    }

    /// What `copy` selects, as it is before the action.
    fn copied(&mut self, copy: NodeId, root: NodeId) -> Option<NodeId> {
        if self.version < Version::V11 {
            let message = "`copy` is a word of Overlay 1.1; taken as it is meant there";
            let place = self.source.key_place(copy);
            let finding = Diagnostic::new(Severity::Repair, codes::OTHER_VERSION, message);
            let finding = finding.at(place).help("begin with `overlay: 1.1.0`");
            self.found.push(finding);
        }
        let selected = self.selected(copy, root)?;
        let [original] = selected.as_slice() else {
            let count = selected.len();
            let message = format!("`copy` selects one value, and this selects {count}");
            self.refuse(codes::BAD_ACTION, &message, copy);
            return None;
        };
        let copied = self.copies.copy(self.source, *original, 0);
        match copied {
            // It serves to make other copies of.
            Some(copied) => self.source.set_aside(copied),
            None => self.exhaust(codes::TOO_MANY_COPIES, super::change::TOO_MUCH, copy),
        }
        copied
    }
}
