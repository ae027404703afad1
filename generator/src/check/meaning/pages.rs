//! `x-pagination`, compared with the parameters, the body and the answer of its
//! operation: what it names is there, and of the right kind.

mod answer;
mod arguments;

use std::collections::HashSet;

use crate::check::build::{Built, extensions};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Argument, Operation, Pagination, PaginationStyle, SchemaId, Told};
use crate::source::NodeId;

/// Makes [`Operation::pagination`] of what is written; `None` where it is wrong.
pub(in crate::check) fn settle(built: &mut Built<'_>, found: &mut Diagnostics) {
    let mut seen = HashSet::new();
    let operations = built.checked.operations.iter();
    let all: Vec<_> = operations
        .map(|operation| {
            let node = built.source().get(operation.place.node?, "x-pagination")?;
            let subject = Subject {
                built,
                operation,
                node,
            };
            // An operation may stand under several paths.
            match seen.insert(node) {
                true => subject.pagination(found),
                false => subject.pagination(&mut Diagnostics::new()),
            }
        })
        .collect();
    for (operation, pagination) in built.checked.operations.iter_mut().zip(all) {
        operation.pagination = pagination;
    }
}

/// The operation that is looked at.
#[derive(Clone, Copy)]
struct Subject<'b> {
    built: &'b Built<'b>,
    operation: &'b Operation,
    /// The value of `x-pagination`.
    node: NodeId,
}

/// What is wrong with what stands under a key.
struct Wrong<'b> {
    message: String,
    /// What may have been meant.
    near: Option<&'b str>,
}

impl From<String> for Wrong<'_> {
    fn from(message: String) -> Self {
        let near = None;
        Self { message, near }
    }
}

/// An argument, and the schema that it has.
struct Known {
    argument: Argument,
    schema: SchemaId,
}

impl<'b> Subject<'b> {
    fn pagination(self, found: &mut Diagnostics) -> Option<Pagination> {
        // What is written is a pagination at all: else it was found by the grammar.
        let style = self.text("style")?;
        let items = self.noted(found, "items", self.items());
        let item = items.as_ref().and_then(|items| items.item);
        let last_item = self.noted(found, "last-item", self.last_item(item));
        let mut argument = |key| self.noted(found, key, self.argument(key)).flatten();
        let [page, offset, cursor, limit] =
            ["page", "offset", "cursor", "limit"].map(&mut argument);
        let mut told = |key| self.noted(found, key, self.told(key)).flatten();
        let [next, total, total_pages, more] =
            ["next", "total", "total-pages", "more"].map(&mut told);
        let counted = page.as_ref().or(offset.as_ref());
        let first = counted.and_then(|known| self.first(known));
        let last = counted.and_then(|known| self.most(known));
        let written = extensions::count(self.built.source(), self.node, "max-limit");
        let max_limit = written.or_else(|| self.most(limit.as_ref()?));
        let [page, offset, cursor, limit] =
            [page, offset, cursor, limit].map(|known| known.map(|known| known.argument));
        let style = match style.as_str() {
            "page" => PaginationStyle::Page(page?),
            "offset" => PaginationStyle::Offset(offset?),
            "cursor" => match next {
                Some(next) => PaginationStyle::Cursor(cursor?, next),
                None => PaginationStyle::Last(cursor?, last_item??),
            },
            _ => PaginationStyle::Link(next.unwrap_or_else(|| Told::Header("Link".to_owned()))),
        };
        Some(Pagination {
            style,
            items: items?.path,
            first,
            last,
            limit,
            max_limit,
            total,
            total_pages,
            more,
        })
    }

    fn text(self, key: &str) -> Option<String> {
        extensions::text(self.built.source(), self.node, key)
    }

    /// `GET /pets`
    fn name(self) -> String {
        format!("{} {}", self.operation.method, self.operation.key)
    }

    /// Makes a finding of what is wrong with what stands under a key, or with all of it where
    /// nothing stands there.
    fn noted<T>(
        self,
        found: &mut Diagnostics,
        key: &str,
        result: Result<T, Wrong<'b>>,
    ) -> Option<T> {
        let wrong = match result {
            Ok(value) => return Some(value),
            Err(wrong) => wrong,
        };
        let source = self.built.source();
        let place = match source.get(self.node, key) {
            Some(value) => source.place(value),
            None => source.key_place(self.node),
        };
        let finding = Diagnostic::new(Severity::Error, codes::BAD_PAGINATION, wrong.message);
        found.push(finding.at(place).nearest(wrong.near));
        None
    }
}
