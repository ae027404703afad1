//! Walks over values: what an object has to write, to clone, to compare, to show.

use std::collections::BTreeSet;
use std::fmt;

use crate::number;
use crate::shape::{Column, Presence};
use crate::tuple::tuple_item;
use crate::value::{Map, Place, Record, Value, View};

/// A key of an object.
#[derive(Clone, Copy)]
pub(crate) enum Key<'a> {
    /// That of a column.
    Column(Column),
    /// Any.
    Free(&'a str),
}

impl Key<'_> {
    /// Its text.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Column(column) => column.name,
            Self::Free(name) => name,
        }
    }
}

/// Calls `each` for every key that an object writes, in order.
///
/// `tag` is the property of the union that the object stands in: it is written
/// unless the object brings it itself. Without `full`, what only the server
/// sets is left out.
pub(crate) fn each_entry<F: FnMut(Key<'_>, &View<'_>) + ?Sized>(
    record: &dyn Record,
    tag: Option<(&str, View<'_>)>,
    full: bool,
    each: &mut F,
) {
    let shape = record.shape();
    let free = tag.filter(|(key, _)| !shape.keys.contains(key));
    let free = match shape.rest().map(|rest| record.column(rest).view()) {
        Some(View::Map(rest)) => missing(rest, free),
        _ => free,
    };
    if let Some((key, value)) = free {
        each(Key::Free(key), &value);
    }
    for (index, column) in shape.columns().enumerate() {
        if column.is(Column::REST) || (column.is(Column::READ) && !full) {
            continue;
        }
        // The view is changed in place rather than moved: see `Writer::value`.
        let mut view = record.column(index).view();
        if let View::Absent = view {
            view = match tag {
                Some((key, value)) if key == column.name => value,
                _ if column.is(Column::REQUIRED) => View::Null,
                _ => continue,
            };
        }
        each(Key::Column(column), &view);
    }
    if let Some(rest) = shape.rest() {
        each_rest(record, rest, each);
    }
}

/// The property of a union, where the free keys of the object do not bring it.
pub(crate) fn missing<'a>(
    map: &dyn Map,
    tag: Option<(&'a str, View<'a>)>,
) -> Option<(&'a str, View<'a>)> {
    tag.filter(|(name, _)| {
        let mut found = false;
        map.walk(&mut |key, _| {
            found = key == *name;
            !found
        });
        !found
    })
}

/// The keys that no column names; a column's own name among them would come twice.
fn each_rest<F: FnMut(Key<'_>, &View<'_>) + ?Sized>(
    record: &dyn Record,
    rest: usize,
    each: &mut F,
) {
    let View::Map(map) = record.column(rest).view() else {
        return;
    };
    // The rest is the last field.
    let named: BTreeSet<&str> = record.shape().keys[..rest].iter().copied().collect();
    map.walk(&mut |key, value| {
        if !named.contains(key) {
            each(Key::Free(key), &value.view());
        }
        true
    });
}

/// A second value like this one.
#[inline]
pub fn clone<T: Value>(value: &T) -> T {
    let mut made = T::blank();
    copy(value.view(), made.place());
    made
}

/// Copies what is looked at into a blank place of the same type.
pub fn copy(from: View<'_>, to: Place<'_>) {
    match (from, to) {
        // A blank slot is absent already.
        (View::Absent, Place::Slot(_)) => {}
        (View::Null, Place::Slot(to)) => {
            if let Some(within) = to.put_null() {
                copy(View::Null, within.place());
            }
        }
        (from, Place::Slot(to)) => copy(from, to.put_blank().place()),
        (View::Str(from), Place::Str(to)) => *to = from.to_owned(),
        (View::Text(from), Place::Text(to)) => {
            to.put_text(from.as_text())
                .expect("a type takes the text that it gives");
        }
        (View::Bool(from), Place::Bool(to)) => *to = from,
        (View::Int(from), Place::I64(to)) => *to = from,
        (View::Integer(from), Place::Integer(to)) => to.put_integer(from.as_integer()),
        // The value comes from a field of the same width.
        (View::Int(from), Place::I32(to)) => *to = from as i32,
        (View::Uint(from), Place::U64(to)) => *to = from,
        (View::Uint(from), Place::U32(to)) => *to = from as u32,
        (View::Float(from), Place::F64(to)) => *to = from,
        (View::Float32(from), Place::F32(to)) => *to = from,
        (View::Number(from), Place::Number(to)) => to.put(from),
        (View::Base64(from, _), Place::Base64(to)) => *to = from.to_vec(),
        (View::JsonText(from), Place::JsonText(to)) => copy(from.view(), to.place()),
        (View::File(from), Place::File(to)) => *to = from.clone(),
        (View::Json(from), Place::Json(to)) => *to = from.clone(),
        (View::List(from), Place::List(to)) => {
            for index in 0..from.count() {
                copy(from.item(index).view(), to.extend_one().place());
            }
        }
        (View::List(from), Place::Tuple(to)) => {
            for index in 0..from.count() {
                let item = tuple_item(to, index).expect("both are arrays of one type");
                copy(from.item(index).view(), item.place());
            }
        }
        (View::Map(from), Place::Map(to)) => from.walk(&mut |key, value| {
            copy(value.view(), to.extend_key(key.to_owned()).place());
            true
        }),
        (View::Record(from), Place::Record(to)) => copy_record(from, to),
        (View::Choice(from), Place::Choice(to)) => {
            let (index, value) = from.chosen();
            copy(value.view(), to.choose(index).place());
        }
        _ => unreachable!("the view and the place of a type are of the same kind"),
    }
}

fn copy_record(from: &dyn Record, to: &mut dyn Record) {
    for index in 0..from.shape().keys.len() {
        copy(from.column(index).view(), to.column_mut(index).place());
    }
}

/// Takes out what reading again would not replace.
pub(crate) fn wipe(value: &mut dyn Value) {
    match value.place() {
        Place::Slot(slot) => {
            if let Some(within) = slot.put_null() {
                wipe(within);
            }
        }
        Place::List(list) => list.empty(),
        Place::Tuple(tuple) => {
            for index in 0..tuple.count() {
                wipe(tuple.item(index));
            }
            if let Some(rest) = tuple.rest() {
                rest.empty();
            }
        }
        Place::Map(map) => map.empty(),
        Place::JsonText(value) => wipe(value),
        Place::Record(record) => {
            for index in 0..record.shape().keys.len() {
                wipe(record.column_mut(index));
            }
        }
        _ => {}
    }
}

/// Whether two values of one type are equal.
pub fn same(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Int(left), View::Int(right)) => left == right,
        (View::Uint(left), View::Uint(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Float32(left), View::Float32(right)) => left == right,
        (View::Number(left), View::Number(right)) => number::same(left, right),
        (View::Str(left), View::Str(right)) => left == right,
        (View::Text(left), View::Text(right)) => left.as_text() == right.as_text(),
        (View::Integer(left), View::Integer(right)) => left.as_integer() == right.as_integer(),
        (View::Base64(left, _), View::Base64(right, _)) => left == right,
        (View::JsonText(left), View::JsonText(right)) => same(left.view(), right.view()),
        (View::File(left), View::File(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::List(left), View::List(right)) => {
            let count = left.count();
            count == right.count()
                && (0..count).all(|index| same(left.item(index).view(), right.item(index).view()))
        }
        (View::Map(left), View::Map(right)) => same_map(left, right),
        (View::Record(left), View::Record(right)) => same_record(left, right),
        (View::Choice(left), View::Choice(right)) => {
            let ((at, left), (other, right)) = (left.chosen(), right.chosen());
            at == other && same(left.view(), right.view())
        }
        _ => false,
    }
}

fn same_record(left: &dyn Record, right: &dyn Record) -> bool {
    (0..left.shape().keys.len())
        .all(|index| same(left.column(index).view(), right.column(index).view()))
}

fn same_map(left: &dyn Map, right: &dyn Map) -> bool {
    let mut entries = Vec::new();
    left.walk(&mut |key, value| {
        entries.push((key, value));
        true
    });
    let mut entries = entries.into_iter();
    let mut equal = true;
    right.walk(&mut |key, value| {
        let other = entries.next();
        equal = other.is_some_and(|other| other.0 == key && same(other.1.view(), value.view()));
        equal
    });
    equal && entries.next().is_none()
}

/// Shows an object; what is absent is left out, which `..` at the end tells.
pub fn show(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut shown = f.debug_struct(shape.name);
    let mut left_out = false;
    for (index, column) in shape.columns().enumerate() {
        let view = record.column(index).view();
        let field = shape.field(index);
        match (view, column.presence()) {
            (View::Absent, Presence::Option) if column.is(Column::REQUIRED) => {
                shown.field(field, &format_args!("None"));
            }
            (View::Absent, _) => left_out = true,
            (View::Null, _) => {
                shown.field(field, &format_args!("Null"));
            }
            _ if column.is(Column::SECRET) => {
                shown.field(field, &"[redacted]");
            }
            (_, Presence::Always) => {
                shown.field(field, &Shown(view));
            }
            (_, Presence::Option) => {
                shown.field(field, &Within("Some", view));
            }
            (_, Presence::Maybe) => {
                shown.field(field, &Within("Value", view));
            }
        }
    }
    if left_out {
        shown.finish_non_exhaustive()
    } else {
        shown.finish()
    }
}

/// Shows a view the way `Debug` of its Rust type would.
pub struct Shown<'a>(pub View<'a>);

/// Shows a view in the variant of an enum.
struct Within<'a>(&'a str, View<'a>);

impl fmt::Debug for Within<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(self.0).field(&Shown(self.1)).finish()
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Absent => f.write_str("None"),
            View::Null => f.write_str("Null"),
            View::Bool(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Uint(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Float32(value) => value.fmt(f),
            View::Number(text) => f.write_str(text),
            View::Str(text) => text.fmt(f),
            View::Text(text) => text.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Base64(bytes, write) => f.debug_tuple("Base64").field(&write(bytes)).finish(),
            View::JsonText(value) => Within("JsonText", value.view()).fmt(f),
            View::File(file) => file.fmt(f),
            View::Json(value) => value.fmt(f),
            View::List(list) => {
                let items = (0..list.count()).map(|index| Shown(list.item(index).view()));
                f.debug_list().entries(items).finish()
            }
            View::Map(map) => {
                let mut shown = f.debug_map();
                map.walk(&mut |key, value| {
                    shown.entry(&key, &Shown(value.view()));
                    true
                });
                shown.finish()
            }
            View::Record(record) => show(record, f),
            View::Choice(choice) => {
                let (index, value) = choice.chosen();
                Within(choice.variants().variants[index], value.view()).fmt(f)
            }
        }
    }
}
