//! Values of schemas: what the description shows of a value, else one that it
//! allows. The same description gives the same values.

use clientwright_build::drive::Data;
use serde_yaml::{Mapping, Value};

use crate::text;

/// How much of an object is in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What has to be.
    Required,
    /// All that may be.
    All,
}

/// The schemas of a description.
pub struct Schemas<'a> {
    root: &'a Value,
}

/// A schema within itself would never end.
const DEPTH: usize = 24;

impl<'a> Schemas<'a> {
    pub fn new(root: &'a Value) -> Self {
        Self { root }
    }

    /// What a reference leads to, or the value itself.
    pub fn follow(&self, value: &'a Value) -> Result<&'a Value, String> {
        let mut value = value;
        for _ in 0..DEPTH {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return Ok(value);
            };
            let pointer = reference.strip_prefix("#/");
            let pointer = pointer.ok_or_else(|| format!("{reference} is elsewhere"))?;
            let mut keys = pointer.split('/');
            let found = keys.try_fold(self.root, |inner, key| {
                inner.get(key.replace("~1", "/").replace("~0", "~"))
            });
            value = found.ok_or_else(|| format!("{reference} leads nowhere"))?;
        }
        Err("a reference leads to itself".to_owned())
    }

    /// A value of a schema.
    pub fn value(&self, schema: &'a Value, extent: Extent) -> Result<Data, String> {
        let value = self.make(schema, extent, &mut Vec::new())?;
        value.ok_or_else(|| "a schema without an end".to_owned())
    }

    /// Nothing where the schema stands within itself.
    fn make(
        &self,
        schema: &'a Value,
        extent: Extent,
        around: &mut Vec<*const Value>,
    ) -> Result<Option<Data>, String> {
        let schema = self.follow(schema)?;
        if around.contains(&std::ptr::from_ref(schema)) {
            return Ok(None);
        }
        around.push(schema);
        let made = self.of(schema, extent, around);
        around.pop();
        made
    }

    fn of(
        &self,
        schema: &'a Value,
        extent: Extent,
        around: &mut Vec<*const Value>,
    ) -> Result<Option<Data>, String> {
        if let Some(parts) = list(schema, "allOf") {
            return self.merged(schema, parts, extent, around);
        }
        if let Some(alternatives) = list(schema, "oneOf").or_else(|| list(schema, "anyOf")) {
            for alternative in alternatives {
                if let Some(made) = self.make(alternative, extent, around)? {
                    return Ok(Some(made));
                }
            }
            return Ok(None);
        }
        if schema.get("properties").is_some() {
            return self.object(schema, extent, around).map(Some);
        }
        if let Some(shown) = shown(schema) {
            return Ok(Some(data(shown)));
        }
        match kind(schema) {
            "object" => self.object(schema, extent, around).map(Some),
            "array" => self.array(schema, extent, around).map(Some),
            "boolean" => Ok(Some(Data::Boolean(true))),
            "integer" => Ok(Some(Data::Number(number(schema, 1.0)))),
            "number" => Ok(Some(Data::Number(number(schema, 1.5)))),
            _ => text::of(schema).map(Data::Text).map(Some),
        }
    }

    /// All parts of an `allOf`, and what stands beside it.
    fn merged(
        &self,
        schema: &'a Value,
        parts: &'a [Value],
        extent: Extent,
        around: &mut Vec<*const Value>,
    ) -> Result<Option<Data>, String> {
        let mut whole: Vec<(String, Data)> = Vec::new();
        let mut other = None;
        let mut made = Vec::new();
        for part in parts {
            made.extend(self.make(part, extent, around)?);
        }
        if schema.get("properties").is_some() {
            made.push(self.object(schema, extent, around)?);
        }
        for part in made {
            match part {
                Data::Object(entries) => {
                    for (key, value) in entries {
                        if !whole.iter().any(|(known, _)| *known == key) {
                            whole.push((key, value));
                        }
                    }
                }
                part => other = other.or(Some(part)),
            }
        }
        Ok(other.or(Some(Data::Object(whole))))
    }

    fn object(
        &self,
        schema: &'a Value,
        extent: Extent,
        around: &mut Vec<*const Value>,
    ) -> Result<Data, String> {
        let empty = Mapping::new();
        let required = list(schema, "required").unwrap_or_default();
        let least = limit(schema, "minProperties").unwrap_or(0.0) as usize;
        let mut entries: Vec<(String, Data)> = Vec::new();
        let properties = schema.get("properties").and_then(Value::as_mapping);
        // What has to be comes first, so that what fills an object up is known to be needed.
        let mut properties: Vec<_> = properties.unwrap_or(&empty).iter().collect();
        properties.sort_by_key(|(key, _)| !required.contains(key));
        for (key, property) in properties {
            let name = key.as_str().ok_or("a property has a name")?;
            let is_wanted =
                extent == Extent::All || required.contains(key) || entries.len() < least;
            let is_read_only =
                |schema: &Value| schema.get("readOnly").and_then(Value::as_bool) == Some(true);
            if !is_wanted || is_read_only(property) || is_read_only(self.follow(property)?) {
                continue;
            }
            // An object within itself ends where it may.
            match self.make(property, extent, around)? {
                Some(value) => entries.push((name.to_owned(), value)),
                None if required.contains(key) => entries.push((name.to_owned(), Data::Null)),
                None => {}
            }
        }
        let more = schema.get("additionalProperties");
        let more = more.filter(|more| more.is_mapping() || more.as_bool() == Some(true));
        if let Some(more) = more.filter(|_| extent == Extent::All || entries.len() < least) {
            let value = self.make(more, extent, around)?;
            entries.extend(value.map(|value| ("another".to_owned(), value)));
        }
        Ok(Data::Object(entries))
    }

    /// An item of each kind.
    fn array(
        &self,
        schema: &'a Value,
        extent: Extent,
        around: &mut Vec<*const Value>,
    ) -> Result<Data, String> {
        let items = self.follow(schema.get("items").unwrap_or(&Value::Null))?;
        let most = limit(schema, "maxItems").unwrap_or(f64::MAX) as usize;
        let least = limit(schema, "minItems").unwrap_or(0.0) as usize;
        let kinds = list(items, "oneOf").filter(|_| extent == Extent::All);
        let kinds = kinds.unwrap_or(std::slice::from_ref(items));
        let mut made = Vec::new();
        for kind in kinds.iter().cycle().take(kinds.len().max(least).min(most)) {
            made.extend(self.make(kind, extent, around)?);
        }
        Ok(Data::List(made))
    }
}

/// What the description shows of a value: an example, the default, the first of an enum.
fn shown(schema: &Value) -> Option<&Value> {
    let of_enum = || list(schema, "enum").and_then(|values| values.first());
    let keys = ["example", "default", "const"];
    let said = keys.iter().find_map(|key| schema.get(*key));
    said.or_else(of_enum).filter(|value| !value.is_null())
}

/// `example`, and all of `examples` that are not doubted, by name.
pub fn examples(holder: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let is_doubted = |holder: &Value| holder.get("x-doubt").is_some();
    let one = holder.get("example").filter(|_| !is_doubted(holder));
    let one = one.map(|value| ("", value));
    let named = holder.get("examples").and_then(Value::as_mapping);
    let named = named.into_iter().flatten();
    let named = named.filter(move |(_, example)| !is_doubted(example));
    let named = named.filter_map(|(name, example)| Some((name.as_str()?, example.get("value")?)));
    one.into_iter().chain(named)
}

fn list<'a>(schema: &'a Value, key: &str) -> Option<&'a [Value]> {
    schema
        .get(key)
        .and_then(Value::as_sequence)
        .map(Vec::as_slice)
}

/// `type`, the one that is not `null` where there are several.
fn kind(schema: &Value) -> &str {
    let kinds = list(schema, "type").unwrap_or_default().iter();
    let mut kinds = kinds
        .filter_map(Value::as_str)
        .filter(|kind| *kind != "null");
    let kind = schema
        .get("type")
        .and_then(Value::as_str)
        .or_else(|| kinds.next());
    match kind {
        None if schema.get("items").is_some() => "array",
        None if schema.get("additionalProperties").is_some() => "object",
        kind => kind.unwrap_or("string"),
    }
}

/// A keyword that is a number.
pub fn limit(schema: &Value, key: &str) -> Option<f64> {
    schema.get(key).and_then(Value::as_f64)
}

/// This number, or the nearest that is allowed.
fn number(schema: &Value, wanted: f64) -> String {
    let is_exclusive = |key: &str| schema.get(key).and_then(Value::as_bool) == Some(true);
    let mut value = match limit(schema, "multipleOf") {
        Some(step) => step,
        None => wanted,
    };
    if let Some(minimum) = limit(schema, "minimum").filter(|minimum| value <= *minimum) {
        let step = if is_exclusive("exclusiveMinimum") {
            1.0
        } else {
            0.0
        };
        value = minimum + step;
    }
    if let Some(maximum) = limit(schema, "maximum").filter(|maximum| value >= *maximum) {
        let step = if is_exclusive("exclusiveMaximum") {
            1.0
        } else {
            0.0
        };
        value = maximum - step;
    }
    value.to_string()
}

/// A value of YAML as one of JSON.
pub fn data(value: &Value) -> Data {
    match value {
        Value::Null => Data::Null,
        Value::Bool(value) => Data::Boolean(*value),
        Value::Number(value) => Data::Number(value.to_string()),
        Value::String(text) => Data::Text(text.clone()),
        Value::Sequence(items) => Data::List(items.iter().map(data).collect()),
        Value::Mapping(entries) => {
            let entries = entries.iter().filter_map(|(key, value)| {
                let key = data(key).text()?;
                Some((key, data(value)))
            });
            Data::Object(entries.collect())
        }
        Value::Tagged(tagged) => data(&tagged.value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of a schema in flow style: with what is required, and with all.
    fn values(schema: &str) -> [String; 2] {
        let root = format!(
            "schema: {schema}\ntree: {{ type: object, required: [name], properties: {{ name: {{ type: string }}, \
             parent: {{ $ref: '#/tree' }}, children: {{ type: array, items: {{ $ref: '#/tree' }} }} }} }}"
        );
        let root: Value = serde_yaml::from_str(&root).expect("a schema");
        let schemas = Schemas::new(&root);
        [Extent::Required, Extent::All].map(|extent| {
            let value = schemas.value(&root["schema"], extent);
            value.expect("a value").to_string()
        })
    }

    #[test]
    fn objects_have_what_they_must_or_all_they_may() {
        let pet = "{ type: object, required: [name], properties: { age: { type: integer }, name: { type: string }, \
                   id: { type: integer, readOnly: true } } }";
        assert_eq!(
            values(pet),
            [r#"{"name":"text"}"#, r#"{"name":"text","age":1}"#]
        );
        let both = format!(
            "{{ allOf: [{pet}], properties: {{ tag: {{ default: a }} }}, required: [tag] }}"
        );
        assert_eq!(
            values(&both),
            [
                r#"{"name":"text","tag":"a"}"#,
                r#"{"name":"text","age":1,"tag":"a"}"#
            ]
        );
        let least =
            "{ minProperties: 1, properties: { a: { type: boolean }, b: { type: boolean } } }";
        assert_eq!(values(least), [r#"{"a":true}"#, r#"{"a":true,"b":true}"#]);
        let free = "{ type: object, additionalProperties: { type: number } }";
        assert_eq!(values(free), ["{}", r#"{"another":1.5}"#]);
    }

    #[test]
    fn what_contains_itself_ends() {
        let tree = "{ $ref: '#/tree' }";
        assert_eq!(
            values(tree),
            [r#"{"name":"text"}"#, r#"{"name":"text","children":[]}"#]
        );
    }

    #[test]
    fn lists_have_an_item_of_each_kind() {
        let kinds = "{ type: array, items: { oneOf: [{ type: string }, { type: integer }] } }";
        assert_eq!(values(kinds), [r#"["text"]"#, r#"["text",1]"#]);
        let least = "{ type: array, minItems: 2, items: { type: integer } }";
        assert_eq!(values(least), ["[1,1]", "[1,1]"]);
    }

    #[test]
    fn limits_hold() {
        for (schema, expected) in [
            ("{ type: integer, minimum: 5 }", "5"),
            ("{ type: integer, minimum: 5, exclusiveMinimum: true }", "6"),
            ("{ type: number, maximum: 1 }", "1"),
            ("{ type: integer, multipleOf: 10 }", "10"),
            ("{ type: string, enum: [b, a] }", "\"b\""),
            ("{ type: string, minLength: 6 }", "\"textaa\""),
            ("{ type: string, maxLength: 2 }", "\"te\""),
            (
                "{ type: string, format: date, example: '2020-01-01' }",
                "\"2020-01-01\"",
            ),
            ("{ type: [string, 'null'], format: date }", "\"2024-02-29\""),
        ] {
            assert_eq!(values(schema), [expected, expected], "{schema}");
        }
    }
}
