//! Examples and defaults are values of their schemas. What differs is told
//! where it stands inside the example.

mod compare;
mod texts;
mod words;

use std::collections::{HashMap, HashSet};

use crate::check::build::Built;
use crate::check::build::message::media_type_name;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{Checked, Example, SchemaId, media};
use crate::document::grammar::Kind;
use crate::source::{NodeId, Source};

use compare::{Compare, Way};

/// What is wrong with an example, by where it stands and what holds it: an
/// answer may have what a request may not.
pub(in crate::check) type Wrong = HashMap<(Place, Place), String>;

/// Compares all of them.
pub(in crate::check) fn check(built: &Built<'_>, found: &mut Diagnostics) -> Wrong {
    let mut examples = Examples {
        built,
        found,
        told: HashSet::new(),
        wrong: Wrong::new(),
    };
    for (index, kind) in built.resolved.document.kinds.iter().enumerate() {
        let node = NodeId::from_index(index);
        // What a reference stands for has its turn itself.
        if built.resolved.document.reference_at.contains_key(&node) {
            continue;
        }
        match kind {
            Some(Kind::Schema) => examples.of_schema(node),
            Some(Kind::MediaType) => examples.of_media_type(node),
            Some(Kind::Parameter) => examples.of_holder(node, Way::Sent),
            Some(Kind::Header) => examples.of_holder(node, Way::Received),
            _ => {}
        }
    }
    examples.wrong
}

/// Writes down with the examples of operations what is wrong with them.
pub(in crate::check) fn mark(checked: &mut Checked, wrong: &Wrong) {
    let mark = |holder: Place, examples: &mut [Example]| {
        for example in examples {
            example.wrong = wrong.get(&(example.place, holder)).cloned();
        }
    };
    for operation in &mut checked.operations {
        for parameter in &mut operation.parameters {
            mark(parameter.place, &mut parameter.examples);
        }
        let body = operation.body.iter_mut().flat_map(|body| &mut body.content);
        let answers = operation.responses.iter_mut();
        for media in body.chain(answers.flat_map(|answer| &mut answer.content)) {
            mark(media.place, &mut media.examples);
        }
    }
}

/// What is wrong with a value that a sample sends, which is called `the sample`.
pub(in crate::check) fn complaints(
    built: &Built<'_>,
    source: &Source,
    value: NodeId,
    id: SchemaId,
) -> Vec<String> {
    let compare = Compare::new(built, source, value, Way::Sent, "the sample");
    let complaints = compare.all(id).into_iter();
    complaints.map(|complaint| complaint.message).collect()
}

struct Examples<'b, 'd> {
    built: &'b Built<'b>,
    found: &'d mut Diagnostics,
    /// What was said, so that an example which several places refer to is told once.
    told: HashSet<(Place, String)>,
    wrong: Wrong,
}

impl Examples<'_, '_> {
    fn of_schema(&mut self, node: NodeId) {
        let source = self.built.source();
        let Some(id) = self.built.id(node) else {
            return;
        };
        if let Some(example) = source.get(node, "example") {
            self.compare(node, example, id, Way::Both, codes::WRONG_EXAMPLE);
        }
        if let Some(default) = source.get(node, "default") {
            self.compare(node, default, id, Way::Both, codes::WRONG_DEFAULT);
        }
    }

    fn of_media_type(&mut self, node: NodeId) {
        let source = self.built.source();
        let name = source.key(node).map(|entry| media_type_name(&entry.key));
        let is_stream = name.as_deref().is_some_and(media::is_stream);
        // Of others, such as XML, an example is a text in their notation.
        let is_data = name.is_some_and(|name| {
            let ends = ["/json", "+json", "/x-www-form-urlencoded", "*/*"];
            ends.iter().any(|end| name.ends_with(end)) || name.starts_with("multipart/")
        });
        if !is_data && !is_stream {
            return;
        }
        let owner = source
            .parent(node)
            .and_then(|content| source.parent(content));
        let kind = owner.and_then(|owner| self.built.resolved.document.kinds[owner.index()]);
        let way = match kind {
            Some(Kind::RequestBody) if self.is_received(owner) => Way::Received,
            Some(Kind::RequestBody | Kind::Parameter) => Way::Sent,
            Some(Kind::Response | Kind::Header) => Way::Received,
            _ => Way::Both,
        };
        match is_stream {
            true => self.of_stream(node, way),
            false => self.of_holder(node, way),
        }
    }

    /// Of values that go one after the other, what is shown as a list is compared value by value.
    fn of_stream(&mut self, node: NodeId, way: Way) {
        let source = self.built.source();
        let schema = |key| {
            source
                .get(node, key)
                .and_then(|schema| self.built.id(schema))
        };
        let all = || self.built.checked.item_in(schema("schema")?);
        let item = schema("itemSchema").or_else(all);
        let Some(item) = item else {
            return;
        };
        for example in self.shown(node) {
            for value in source.items(example) {
                self.compare_within((node, example), *value, item, way, codes::WRONG_EXAMPLE);
            }
        }
    }

    /// Whether the body is one of a callback: the vendor sends it.
    fn is_received(&self, body: Option<NodeId>) -> bool {
        let holder = body.and_then(|body| self.built.source().parent(body));
        let mut deliveries = self.built.resolved.deliveries.iter();
        holder.is_some_and(|holder| deliveries.any(|delivery| delivery.operation == holder))
    }

    /// `example` and `examples` beside a `schema`.
    fn of_holder(&mut self, node: NodeId, way: Way) {
        let source = self.built.source();
        let schema = source.get(node, "schema");
        let Some(id) = schema.and_then(|schema| self.built.id(schema)) else {
            return;
        };
        for example in self.shown(node) {
            self.compare(node, example, id, way, codes::WRONG_EXAMPLE);
        }
    }

    /// The values of `example` and `examples` that are taken at their word.
    fn shown(&self, node: NodeId) -> Vec<NodeId> {
        let source = self.built.source();
        let single = source.get(node, "example").into_iter();
        let examples = source.get(node, "examples");
        let examples = examples.map_or(&[][..], |examples| source.entries(examples));
        let named = examples.iter().filter_map(|entry| {
            let example = self.built.resolved.follow(entry.value);
            let example = example.filter(|example| source.get(*example, "x-doubt").is_none());
            source.get(example?, "value")
        });
        single.chain(named).collect()
    }

    fn compare(&mut self, holder: NodeId, example: NodeId, id: SchemaId, way: Way, code: Code) {
        self.compare_within((holder, example), example, id, way, code);
    }

    /// Compares a value that stands in an example.
    fn compare_within(
        &mut self,
        (holder, shown): (NodeId, NodeId),
        example: NodeId,
        id: SchemaId,
        way: Way,
        code: Code,
    ) {
        let source = self.built.source();
        let at = (source.place(shown), source.place(holder));
        let noun = match code {
            codes::WRONG_DEFAULT => "the default",
            _ => "the example",
        };
        for complaint in Compare::new(self.built, source, example, way, noun).all(id) {
            let message = || complaint.message.clone();
            self.wrong.entry(at).or_insert_with(message);
            if !self
                .told
                .insert((complaint.place, complaint.message.clone()))
            {
                continue;
            }
            let mut finding = Diagnostic::new(Severity::Note, code, complaint.message);
            finding.help = complaint.help.or(finding.help);
            self.found.push(finding.at(complaint.place));
        }
    }
}
