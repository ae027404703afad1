//! Schemas: what a value has to be.

use indexmap::IndexMap;

use crate::constraints::Constraints;
use crate::diagnostic::Place;

/// An index into [`super::Checked::schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// A schema. Its children are ids.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands.
    pub place: Place,
    /// Its name, where it is a component itself.
    pub component: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `nullable`, also where `null` is in the enum or among the types.
    pub nullable: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `default`, as compact JSON text, for the docs.
    pub default: Option<String>,
    /// `x-rust-name`: what a component's type, or the property that the schema is of, is called in Rust.
    pub rust_name: Option<String>,
    /// What `x-enum-varnames`, `x-enum-descriptions` and the like say, by value.
    pub values: IndexMap<String, ValueNames>,
    /// `x-aliases`: other names under which answers may have the property that this is of.
    pub aliases: Vec<String>,
    /// Whether values are right that are not in its enum, since an alternative beside it takes them.
    pub open: bool,
    /// What it says of its values besides their kind.
    pub constraints: Constraints,
    /// What it is.
    pub shape: Shape,
}

impl Schema {
    /// A schema that says what it is, and nothing else.
    #[must_use]
    pub fn of(place: Place, shape: Shape) -> Self {
        Self {
            place,
            component: None,
            title: None,
            description: None,
            deprecated: false,
            nullable: false,
            read_only: false,
            write_only: false,
            default: None,
            rust_name: None,
            values: IndexMap::new(),
            aliases: Vec::new(),
            open: false,
            constraints: Constraints::default(),
            shape,
        }
    }

    /// What the type of a component is called: its name, unless it has another one in Rust.
    pub fn type_name(&self) -> Option<&String> {
        let component = self.component.as_ref()?;
        Some(self.rust_name.as_ref().unwrap_or(component))
    }

    /// What the property that an inline schema is of is called in Rust, where that is said.
    pub fn property_name(&self) -> Option<&String> {
        self.rust_name.as_ref().filter(|_| self.component.is_none())
    }
}

/// What a value of an enum is called, and what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueNames {
    /// A word of Rust.
    pub name: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

/// What a schema is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Anything: no type is given.
    Any,
    /// `boolean`
    Boolean,
    /// `integer`, with its format and limits.
    Integer {
        /// `format`
        format: Option<String>,
        /// `minimum`, where it is a whole number
        minimum: Option<i64>,
        /// `enum` of integers
        values: Vec<i64>,
    },
    /// `number`
    Number {
        /// `format`
        format: Option<String>,
        /// `enum`, where all of its values are whole
        values: Vec<i64>,
    },
    /// `string`
    String {
        /// `format`
        format: Option<String>,
        /// `enum`, without `null`
        values: Vec<String>,
    },
    /// `string` that holds JSON
    JsonText {
        /// `contentSchema`
        content: SchemaId,
    },
    /// `array`
    Array {
        /// `items`; `None` is anything
        items: Option<SchemaId>,
    },
    /// `array` with a schema for each of its first places
    Tuple {
        /// `prefixItems`
        items: Vec<SchemaId>,
        /// How many of them there are at least
        least: usize,
        /// What is behind them; `None` where nothing may be
        rest: Option<SchemaId>,
    },
    /// `object`
    Object {
        /// In the order of the document.
        properties: IndexMap<String, Property>,
        /// Names in `required` of properties that another part of an `allOf` has.
        required: Vec<String>,
        /// What is under keys that no property names.
        additional: Additional,
    },
    /// `oneOf`, and `anyOf` where exactly one can match.
    OneOf {
        /// In the order of the document; `null` is not among them.
        alternatives: Vec<SchemaId>,
        /// `discriminator`
        discriminator: Option<Discriminator>,
    },
    /// `allOf`
    AllOf {
        /// In the order of the document.
        parts: Vec<SchemaId>,
    },
}

/// A property of an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Property {
    /// Its schema.
    pub schema: SchemaId,
    /// Whether it is in `required`.
    pub required: bool,
}

/// `additionalProperties`
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Additional {
    /// Not mentioned: other keys may come and are not kept.
    Unsaid,
    /// `false`
    Denied,
    /// `true`: anything.
    Any,
    /// A schema.
    Of(SchemaId),
}

/// `discriminator`
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// `propertyName`
    pub property: String,
    /// `mapping`, and the names of components that it does not mention.
    pub mapping: IndexMap<String, SchemaId>,
    /// Whether the property is a number or a boolean, whose values are names as JSON has them.
    pub literal: bool,
}
