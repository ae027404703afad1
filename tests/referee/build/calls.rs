//! Which calls an operation gets: one with what is required; one with all
//! there is; one for each body that the documentation shows; one for each
//! further way to authenticate.

use clientwright_build::drive::{Call, Data};
use serde_yaml::Value;

use crate::schemas::{Extent, Schemas, data, examples};

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// All calls of a description.
pub fn plan(description: &Value) -> Result<Vec<Call>, String> {
    let schemas = Schemas::new(description);
    let mut calls = Vec::new();
    for (path, item) in entries(description.get("paths")) {
        let item = schemas.follow(item)?;
        for method in METHODS {
            if let Some(operation) = item.get(*method) {
                let parameters = parameters(&schemas, item, operation)?;
                let planned = Planned {
                    schemas: &schemas,
                    method: method.to_uppercase(),
                    path,
                    operation,
                    parameters,
                };
                calls.extend(planned.calls(description)?);
            }
        }
    }
    Ok(calls)
}

/// The entries of a mapping, by name.
fn entries(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let entries = value.and_then(Value::as_mapping).into_iter().flatten();
    entries.filter_map(|(name, value)| Some((name.as_str()?, value)))
}

/// Those of the operation, and those of its path that it does not have itself.
fn parameters<'a>(
    schemas: &Schemas<'a>,
    item: &'a Value,
    operation: &'a Value,
) -> Result<Vec<&'a Value>, String> {
    let mut parameters: Vec<&Value> = Vec::new();
    for holder in [operation, item] {
        let listed = holder.get("parameters").and_then(Value::as_sequence);
        for parameter in listed.into_iter().flatten() {
            let parameter = schemas.follow(parameter)?;
            let is_same = |other: &&Value| {
                other.get("name") == parameter.get("name") && other.get("in") == parameter.get("in")
            };
            if !parameters.iter().any(is_same) && !is_ignored(parameter) {
                parameters.push(parameter);
            }
        }
    }
    Ok(parameters)
}

/// Headers that are no parameters, by the standard.
fn is_ignored(parameter: &Value) -> bool {
    let name = parameter.get("name").and_then(Value::as_str);
    let name = name.unwrap_or_default().to_ascii_lowercase();
    parameter.get("in").and_then(Value::as_str) == Some("header")
        && ["accept", "authorization", "content-type"].contains(&name.as_str())
}

/// An operation, to be planned.
struct Planned<'a> {
    schemas: &'a Schemas<'a>,
    method: String,
    path: &'a str,
    operation: &'a Value,
    parameters: Vec<&'a Value>,
}

impl Planned<'_> {
    fn calls(&self, description: &Value) -> Result<Vec<Call>, String> {
        let body = self.operation.get("requestBody");
        let body = body.map(|body| self.schemas.follow(body)).transpose()?;
        let is_required = body.is_some_and(|body| is(body, "required"));
        let media: Vec<_> = entries(body.and_then(|body| body.get("content"))).collect();
        let about = |what: &str, name: &str| match media.len() {
            0 | 1 => what.to_owned(),
            _ => format!("{what}, as {name}"),
        };
        let mut calls = Vec::new();
        let first = match media.first() {
            Some((name, media)) if is_required => Some(self.body(name, media, Extent::Required)?),
            _ => None,
        };
        let required = self.call("required", Extent::Required, first)?;
        calls.push(required.clone());
        if media.is_empty() {
            calls.push(self.call("all", Extent::All, None)?);
        }
        for (index, (name, media)) in media.iter().enumerate() {
            if is_required && index > 0 {
                let body = self.body(name, media, Extent::Required)?;
                calls.push(self.call(&about("required", name), Extent::Required, Some(body))?);
            }
            let body = self.body(name, media, Extent::All)?;
            calls.push(self.call(&about("all", name), Extent::All, Some(body))?);
            for (title, value) in examples(media) {
                let label = about(format!("example {title}").trim_end(), name);
                let body = Some(((*name).to_owned(), data(value)));
                calls.push(self.call(&label, Extent::Required, body)?);
            }
        }
        for schemes in self.alternatives(description) {
            calls.push(Call {
                label: format!("with {}", schemes.join(" and ")),
                schemes: Some(schemes),
                ..required.clone()
            });
        }
        Ok(once_each(calls))
    }

    fn body(&self, name: &str, media: &Value, extent: Extent) -> Result<(String, Data), String> {
        let schema = media.get("schema").unwrap_or(&Value::Null);
        let is_form = name.ends_with("form-urlencoded") || name.starts_with("multipart/");
        let value = match self.schemas.value(schema, extent)? {
            // A form without fields is no body: one has to be there.
            Data::Object(entries) if entries.is_empty() && is_form => {
                match self.schemas.value(schema, Extent::All)? {
                    Data::Object(all) => Data::Object(all.into_iter().take(1).collect()),
                    value => value,
                }
            }
            value => value,
        };
        Ok((name.to_owned(), value))
    }

    fn call(
        &self,
        label: &str,
        extent: Extent,
        body: Option<(String, Data)>,
    ) -> Result<Call, String> {
        let mut parameters = Vec::new();
        for parameter in &self.parameters {
            if extent == Extent::All || is(parameter, "required") {
                let text = |key: &str| parameter.get(key).and_then(Value::as_str);
                let place = text("in").unwrap_or_default().to_owned();
                let name = text("name").unwrap_or_default().to_owned();
                parameters.push((place, name, self.parameter(parameter, extent)?));
            }
        }
        Ok(Call {
            method: self.method.clone(),
            path: self.path.to_owned(),
            label: label.to_owned(),
            parameters,
            body,
            schemes: None,
        })
    }

    fn parameter(&self, parameter: &Value, extent: Extent) -> Result<Data, String> {
        if let Some((_, value)) = examples(parameter).next() {
            return Ok(data(value));
        }
        let content = entries(parameter.get("content")).next();
        let schema = match content {
            Some((_, media)) => media.get("schema"),
            None => parameter.get("schema"),
        };
        self.schemas.value(schema.unwrap_or(&Value::Null), extent)
    }

    /// What may stand in for the first way to authenticate.
    fn alternatives(&self, description: &Value) -> Vec<Vec<String>> {
        let own = self.operation.get("security");
        let security = own.or_else(|| description.get("security"));
        let security = security.and_then(Value::as_sequence);
        let alternatives = security.into_iter().flatten();
        let alternatives = alternatives.map(|alternative| {
            let schemes = entries(Some(alternative));
            schemes.map(|(key, _)| key.to_owned()).collect()
        });
        alternatives.skip(1).collect()
    }
}

fn is(holder: &Value, key: &str) -> bool {
    holder.get(key).and_then(Value::as_bool) == Some(true)
}

/// Without those that are like an earlier one but for their label.
fn once_each(calls: Vec<Call>) -> Vec<Call> {
    let mut kept: Vec<Call> = Vec::new();
    for call in calls {
        let is_same = |other: &Call| {
            other.parameters == call.parameters
                && other.body == call.body
                && other.schemes == call.schemes
        };
        if !kept.iter().any(is_same) {
            kept.push(call);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const PETS: &str = "
security: [{ key: [] }, { token: [] }]
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: integer }, example: 7 }
    put:
      parameters:
        - { name: Accept, in: header, schema: { type: string } }
        - { name: dry, in: query, schema: { type: boolean } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { properties: { name: { type: string }, age: { type: integer } }, required: [name] }
            examples:
              ada: { value: { name: Ada } }
              odd: { value: 1, x-doubt: no object }
          application/x-www-form-urlencoded:
            schema: { properties: { name: { type: string }, age: { type: integer } } }
";

    #[test]
    fn each_way_to_call_is_called_once() {
        let description: Value = serde_yaml::from_str(PETS).expect("a description");
        let calls = plan(&description).expect("calls");
        let told: Vec<String> = calls
            .iter()
            .map(|call| {
                let parameters = call.parameters.iter();
                let parameters =
                    parameters.map(|(place, name, value)| format!(" {place} {name}={value}"));
                let (media, body) = call.body.as_ref().expect("a body");
                let (label, parameters) = (&call.label, parameters.collect::<String>());
                format!("{label}:{parameters} {media} {body} {:?}", call.schemes)
            })
            .collect();
        let (json, form) = ("application/json", "application/x-www-form-urlencoded");
        let expected = [
            format!("required: path id=7 {json} {{\"name\":\"text\"}} None"),
            format!(
                "all, as {json}: query dry=true path id=7 {json} {{\"name\":\"text\",\"age\":1}} None"
            ),
            format!("example ada, as {json}: path id=7 {json} {{\"name\":\"Ada\"}} None"),
            format!("required, as {form}: path id=7 {form} {{\"name\":\"text\"}} None"),
            format!(
                "all, as {form}: query dry=true path id=7 {form} {{\"name\":\"text\",\"age\":1}} None"
            ),
            format!("with token: path id=7 {json} {{\"name\":\"text\"}} Some([\"token\"])"),
        ];
        assert_eq!(told, expected);
    }
}
