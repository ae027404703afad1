//! No schema requires itself: a value of it would never end. A list, a map, a
//! property that may be missing or `null`, and an alternative that ends all
//! break such a circle; where there is none, a property of it is taken as one
//! that may be missing.

use std::collections::HashSet;

use crate::check::build::Built;
use crate::check::members;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Additional, Schema, SchemaId, Shape};
use crate::lower::TUPLES;

/// How deep arrays and maps may lie in each other.
const DEPTH: usize = 40;

/// How many steps of a circle are told.
const TOLD: usize = 6;

/// Finds what does not end, and makes it end.
pub(in crate::check) fn mend(built: &mut Built<'_>, found: &mut Diagnostics) {
    nameless(built, found);
    let ids = (0..built.checked.schemas.len()).map(SchemaId);
    let needs = ids.map(|id| Needs::of(&built.checked.schemas, id));
    let mut needs: Vec<Needs> = needs.collect();
    loop {
        let circles = circles(&needs);
        // What is made of itself without a property on the way is for another rule.
        let broken = circles.iter().filter(|circle| {
            report(built, circle, found);
            circle.iter().any(|step| step.property.is_some())
        });
        let broken: Vec<_> = broken.collect();
        if broken.is_empty() {
            return;
        }
        let mut opened = HashSet::new();
        for circle in broken {
            open(&mut built.checked.schemas, &needs, circle, &mut opened);
        }
        // What was opened needs less now, and so may what is made of it.
        for (index, needs) in needs.iter_mut().enumerate() {
            let id = SchemaId(index);
            let schemas = &built.checked.schemas;
            let has_parts = matches!(schemas[index].shape, Shape::AllOf { .. });
            if has_parts || opened.contains(&id) {
                *needs = Needs::of(schemas, id);
            }
        }
    }
}

/// A step of a circle: a schema, and the property that leads on.
struct Step {
    schema: SchemaId,
    property: Option<Property>,
}

#[derive(Clone)]
struct Property {
    name: String,
    /// The part of the schema that has it.
    part: SchemaId,
}

/// Circles of schemas that require each other; no two have a schema in common.
fn circles(needs: &[Needs]) -> Vec<Vec<Step>> {
    let ends = ends(needs);
    let mut circles = Vec::new();
    // Which schemas have been walked through, and their place on the path of this walk.
    let mut walked: Vec<Option<usize>> = vec![None; needs.len()];
    for start in 0..needs.len() {
        let mut path: Vec<Step> = Vec::new();
        let mut at = SchemaId(start);
        while !ends[at.0] && walked[at.0].is_none() {
            // The first that it needs and that does not end.
            let Some(need) = needs[at.0].list.iter().find(|need| !ends[need.schema.0]) else {
                break;
            };
            walked[at.0] = Some(path.len());
            path.push(Step {
                schema: at,
                property: need.property.clone(),
            });
            at = need.schema;
        }
        let begins = walked[at.0].filter(|begins| {
            let step = path.get(*begins);
            step.is_some_and(|step| step.schema == at)
        });
        if let Some(begins) = begins {
            circles.push(path.split_off(begins));
        }
    }
    circles
}

/// Lets the last schema of a circle do without the properties that lead back into it; says which schemas it changed.
fn open(schemas: &mut [Schema], needs: &[Needs], circle: &[Step], opened: &mut HashSet<SchemaId>) {
    let ids: HashSet<SchemaId> = circle.iter().map(|step| step.schema).collect();
    let last = circle.iter().rev().find(|step| step.property.is_some());
    let Some(last) = last else { return };
    let leading = needs[last.schema.0].list.iter();
    let leading = leading.filter(|need| ids.contains(&need.schema));
    let names = leading.filter_map(|need| need.property.as_ref());
    let names: HashSet<&String> = names.map(|property| &property.name).collect();
    let mut seen = HashSet::new();
    let mut next = vec![last.schema];
    while let Some(id) = next.pop() {
        match &mut schemas[id.0].shape {
            Shape::Object {
                properties,
                required,
                ..
            } => {
                required.retain(|name| !names.contains(name));
                for name in &names {
                    if let Some(property) = properties.get_mut(*name) {
                        property.required = false;
                    }
                }
                opened.insert(id);
            }
            Shape::AllOf { parts } if seen.insert(id) => next.extend(parts.iter().copied()),
            _ => {}
        }
    }
}

/// Arrays and maps of nothing but themselves: types without a name have no way to hold themselves.
fn nameless(built: &Built<'_>, found: &mut Diagnostics) {
    let count = built.checked.schemas.len();
    let mut done = vec![false; count];
    let mut on_path = vec![false; count];
    // How deep tuples lie in each other, below those that were walked through.
    let mut tuples = vec![0; count];
    for start in (0..count).map(SchemaId) {
        if done[start.0] {
            continue;
        }
        on_path[start.0] = true;
        let mut too_deep = false;
        let mut path = vec![(start, held(built, start))];
        while let Some((id, rest)) = path.last_mut() {
            let id = *id;
            match rest.pop() {
                Some(inner) if on_path[inner.0] => report_nameless(built, inner, true, found),
                Some(inner) if !done[inner.0] => {
                    on_path[inner.0] = true;
                    path.push((inner, held(built, inner)));
                    too_deep |= path.len() > DEPTH;
                }
                Some(_) => {}
                None => {
                    path.pop();
                    on_path[id.0] = false;
                    done[id.0] = true;
                    let below = held(built, id).into_iter().map(|inner| tuples[inner.0]);
                    let is_tuple = matches!(built.schema(id).shape, Shape::Tuple { .. });
                    tuples[id.0] = below.max().unwrap_or(0) + usize::from(is_tuple);
                    if is_tuple && tuples[id.0] == TUPLES + 1 {
                        report_nameless(built, id, false, found);
                    }
                }
            }
        }
        if too_deep {
            report_nameless(built, start, false, found);
        }
    }
}

fn report_nameless(built: &Built<'_>, id: SchemaId, is_circle: bool, found: &mut Diagnostics) {
    let message = match is_circle {
        true => {
            "this schema is made of arrays and maps of itself; what is in it is taken as any JSON"
        }
        false => {
            "too many arrays and maps lie in each other here; what is deepest is taken as any JSON"
        }
    };
    let finding = Diagnostic::new(Severity::Note, codes::ENDLESS_SCHEMA, message);
    let finding = finding.help("put an object around it, which has a name");
    found.push(finding.at(built.schema(id).place));
}

/// What an array or a map holds.
fn held(built: &Built<'_>, id: SchemaId) -> Vec<SchemaId> {
    let held = match &built.schema(id).shape {
        Shape::Array { items } => items.iter().copied().collect(),
        Shape::Tuple { items, rest, .. } => items.iter().chain(rest).copied().collect(),
        Shape::JsonText { content } => vec![*content],
        Shape::Object {
            properties,
            additional: Additional::Of(inner),
            ..
        } if properties.is_empty() => vec![*inner],
        _ => Vec::new(),
    };
    held.into_iter().map(|id| built.unwrapped(id)).collect()
}

/// Of each schema, whether it has a value that ends.
fn ends(needs: &[Needs]) -> Vec<bool> {
    // How many of the schemas that it requires are not known to end, and who waits for it.
    let mut missing: Vec<usize> = Vec::with_capacity(needs.len());
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (index, Needs { list, all }) in needs.iter().enumerate() {
        for need in list {
            waiting[need.schema.0].push(index);
        }
        missing.push(if *all || list.is_empty() {
            list.len()
        } else {
            1
        });
    }
    let mut next: Vec<usize> = (0..needs.len())
        .filter(|index| missing[*index] == 0)
        .collect();
    let mut ends = vec![false; needs.len()];
    while let Some(index) = next.pop() {
        if std::mem::replace(&mut ends[index], true) {
            continue;
        }
        for other in &waiting[index] {
            missing[*other] = missing[*other].saturating_sub(1);
            if missing[*other] == 0 {
                next.push(*other);
            }
        }
    }
    ends
}

/// The schemas without which there is no value of one.
struct Needs {
    list: Vec<Need>,
    /// Whether all of them are needed, not just any.
    all: bool,
}

struct Need {
    schema: SchemaId,
    /// Where it is a property that needs it.
    property: Option<Property>,
}

impl Needs {
    fn of(schemas: &[Schema], id: SchemaId) -> Self {
        let schema = &schemas[id.0];
        let (list, all) = match &schema.shape {
            _ if schema.nullable => (Vec::new(), true),
            Shape::OneOf { alternatives, .. } => (parts(alternatives), false),
            Shape::Tuple { items, least, .. } => (parts(&items[..*least]), true),
            Shape::JsonText { content } => (parts(&[*content]), true),
            Shape::Object { .. } | Shape::AllOf { .. } => (required(schemas, id), true),
            _ => (Vec::new(), true),
        };
        Self { list, all }
    }
}

fn parts(ids: &[SchemaId]) -> Vec<Need> {
    let ids = ids.iter().map(|id| Need {
        schema: *id,
        property: None,
    });
    ids.collect()
}

/// What an object must have; the parts of what is no object. A property that goes one way
/// only is missing the other way.
fn required(schemas: &[Schema], id: SchemaId) -> Vec<Need> {
    let Some(members) = members::of(schemas, id) else {
        return match &schemas[id.0].shape {
            Shape::AllOf { parts: inner } => parts(inner),
            _ => Vec::new(),
        };
    };
    let properties = members.properties.into_iter();
    let needed = properties.filter(|(_, (property, _))| {
        let schema = &schemas[property.schema.0];
        property.required && !schema.read_only && !schema.write_only
    });
    let needed = needed.map(|(name, (property, part))| Need {
        schema: property.schema,
        property: Some(Property {
            name: name.to_owned(),
            part,
        }),
    });
    needed.collect()
}

fn report(built: &Built<'_>, circle: &[Step], found: &mut Diagnostics) {
    let last = circle.iter().rev();
    // Without a property on the way it is made of itself, which another rule finds.
    let Some(last) = last.filter_map(|step| step.property.as_ref()).next() else {
        return;
    };
    let name = |id: SchemaId| match &built.schema(id).component {
        Some(name) => name.clone(),
        None => "a schema".to_owned(),
    };
    let steps = circle.iter().filter_map(|step| {
        let component = built.schema(step.schema).component.as_ref();
        match (component, &step.property) {
            (Some(component), Some(property)) => Some(format!("`{component}.{}`", property.name)),
            (None, Some(property)) => Some(format!("`{}`", property.name)),
            (_, None) => None,
        }
    });
    let mut steps: Vec<_> = steps.collect();
    if steps.len() > TOLD {
        steps.truncate(TOLD);
        steps.push("…".to_owned());
    }
    let named = circle.iter().map(|step| step.schema);
    let named = named.filter(|id| built.schema(*id).component.is_some());
    let first = named.clone().next().unwrap_or(last.part);
    let message = format!(
        "a value of `{}` would never end: it requires itself by {}; `{}` is taken as not required",
        name(first),
        steps.join(", "),
        last.name
    );
    let place = match built.property(last.part, &last.name) {
        Some(node) => built.source().key_place(node),
        None => built.schema(last.part).place,
    };
    let help = "take a property of this circle out of `required`, or make it `nullable`";
    let finding = Diagnostic::new(Severity::Repair, codes::ENDLESS_SCHEMA, message);
    found.push(finding.at(place).help(help));
}
