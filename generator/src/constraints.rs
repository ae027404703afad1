//! What a schema says of its values besides their kind.

/// What values have to be like. The server checks it; the client says it, and checks it where
/// the settings ask for that.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// `minimum`, with `exclusiveMinimum`.
    pub minimum: Option<Limit>,
    /// `maximum`, with `exclusiveMaximum`.
    pub maximum: Option<Limit>,
    /// `multipleOf`, as JSON text.
    pub multiple_of: Option<String>,
    /// `minLength` and `maxLength`, in characters.
    pub length: Range,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `minItems` and `maxItems`.
    pub items: Range,
    /// `uniqueItems`.
    pub unique: bool,
    /// `minProperties` and `maxProperties`.
    pub keys: Range,
    /// The keys of a map that `required` names.
    pub needed: Vec<String>,
    /// The values of an `enum` that is no type of its own, as JSON text.
    pub listed: Vec<String>,
    /// The values that `not` denies, as JSON text.
    pub denied: Vec<String>,
    /// `contentEncoding`, where no type stands for it.
    pub encoding: Option<String>,
    /// `contentMediaType` of a text.
    pub media_type: Option<String>,
    /// What the items of an array have to be like.
    pub each: Option<Box<Constraints>>,
}

/// A limit of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// As JSON text.
    pub value: String,
    /// Whether the value itself is beyond it.
    pub exclusive: bool,
}

/// How much or many there may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// At least.
    pub min: Option<u64>,
    /// At most.
    pub max: Option<u64>,
}

impl Range {
    /// What is in both.
    fn narrow(&mut self, other: Range) {
        self.min = self.min.max(other.min);
        self.max = match (self.max, other.max) {
            (Some(max), Some(other)) => Some(max.min(other)),
            (max, other) => max.or(other),
        };
    }
}

impl Constraints {
    /// Adds what another schema says of the same values.
    pub fn narrow(&mut self, other: &Constraints) {
        narrow_limit(&mut self.minimum, &other.minimum, |new, old| new > old);
        narrow_limit(&mut self.maximum, &other.maximum, |new, old| new < old);
        self.length.narrow(other.length);
        self.items.narrow(other.items);
        self.keys.narrow(other.keys);
        self.unique |= other.unique;
        let take = |own: &mut Option<String>, other: &Option<String>| {
            if own.is_none() {
                own.clone_from(other);
            }
        };
        take(&mut self.multiple_of, &other.multiple_of);
        take(&mut self.pattern, &other.pattern);
        take(&mut self.encoding, &other.encoding);
        take(&mut self.media_type, &other.media_type);
        match (&mut self.each, &other.each) {
            (Some(own), Some(other)) => own.narrow(other),
            (own @ None, Some(_)) => own.clone_from(&other.each),
            (_, None) => {}
        }
        if self.listed.is_empty() {
            self.listed.clone_from(&other.listed);
        }
        add(&mut self.denied, &other.denied);
        add(&mut self.needed, &other.needed);
    }
}

fn add(own: &mut Vec<String>, other: &[String]) {
    for value in other {
        if !own.contains(value) {
            own.push(value.clone());
        }
    }
}

fn narrow_limit(own: &mut Option<Limit>, other: &Option<Limit>, is_narrower: fn(f64, f64) -> bool) {
    let Some(limit) = other else {
        return;
    };
    let number = |limit: &Limit| limit.value.parse::<f64>().ok();
    let narrower = match own.as_ref() {
        None => true,
        Some(own) => match (number(limit), number(own)) {
            (Some(new), Some(old)) => is_narrower(new, old) || (new == old && limit.exclusive),
            _ => false,
        },
    };
    if narrower {
        *own = Some(limit.clone());
    }
}
