//! No description makes the generator panic, hang or write what is no Rust: fixtures are
//! changed at random places, and go through all stages as a run that keeps going.
//!
//! `MUTATIONS=1000 cargo test -p clientwright-build --test mutations` tries more of them.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clientwright_build::{Build, Runtime};
use serde_json::{Map, Value, json};

/// A generator of numbers that is the same everywhere (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Words that mean something wherever they stand as a key.
const KEYS: &[&str] = &[
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "patternProperties",
    "prefixItems",
    "enum",
    "const",
    "type",
    "format",
    "nullable",
    "required",
    "readOnly",
    "discriminator",
    "default",
    "content",
    "schema",
    "explode",
    "style",
    "in",
    "name",
    "",
    "self",
    "x-envelope",
    "200",
    "default",
];

/// Words that mean something wherever they stand as a value.
const WORDS: &[&str] = &[
    "string",
    "object",
    "array",
    "integer",
    "null",
    "binary",
    "date-time",
    "deepObject",
    "query",
    "path",
    "cookie",
    "",
    "*/ // \" \\ {}",
    "\u{202e}\u{0}\n",
    "#",
    "#/",
    "#/components/schemas",
    "#/paths",
];

/// Where each value stands, as a JSON pointer.
fn pointers(value: &Value, at: String, all: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, format!("{at}/{index}"), all);
            }
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(entry, format!("{at}/{key}"), all);
            }
        }
        _ => {}
    }
    all.push(at);
}

/// Something that may stand where something else was.
fn other(random: &mut Random, description: &Value, places: &[String]) -> Value {
    let somewhere = random.of::<String>(places);
    match random.below(9) {
        0 => Value::Null,
        1 => Value::Bool(random.below(2) == 0),
        2 => random
            .of(&[
                json!(0),
                json!(-1),
                json!(1.5),
                json!(u64::MAX),
                json!(1e300),
            ])
            .clone(),
        3 => json!([]),
        4 => json!({}),
        5 | 6 => Value::from(*random.of::<&str>(WORDS)),
        7 => json!({ "$ref": format!("#{somewhere}") }),
        _ => description.pointer(somewhere).cloned().unwrap_or_default(),
    }
}

/// Changes one place.
fn mutate(random: &mut Random, description: &mut Value) {
    let mut places = Vec::new();
    pointers(description, String::new(), &mut places);
    let value = other(random, description, &places);
    let place = description.pointer_mut(random.of::<String>(&places));
    match place.expect("a place of the description") {
        Value::Object(entries) if !entries.is_empty() => {
            let keys: Vec<String> = entries.keys().cloned().collect();
            let key = random.of::<String>(&keys).clone();
            match random.below(4) {
                0 => drop(entries.remove(&key)),
                1 => drop(entries.insert((*random.of::<&str>(KEYS)).to_owned(), value)),
                2 => rename(entries, &key, random.of::<&str>(KEYS)),
                _ => drop(entries.insert(key, value)),
            }
        }
        Value::Array(items) if random.below(2) == 0 => items.push(value),
        place => *place = value,
    }
}

fn rename(entries: &mut Map<String, Value>, from: &str, to: &str) {
    let value = entries.remove(from).unwrap_or_default();
    entries.insert(to.to_owned(), value);
}

fn descriptions() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["../tests/cases", "tests/findings"] {
        let folder = std::fs::read_dir(root.join(folder)).expect("a folder of fixtures");
        files.extend(folder.map(|file| file.expect("a fixture").path()));
    }
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    files.sort();
    files
}

/// All stages; what comes out has to be Rust, with every operation accounted for.
fn run(path: &Path) {
    let build = Build::new(path)
        .package(Runtime::default())
        .keep_going(true);
    match build.render() {
        Ok(made) => {
            let rust = made.files().filter(|(name, _)| name.ends_with(".rs"));
            for (name, text) in rust {
                syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
            }
        }
        Err(error) => assert!(!error.to_string().contains("operations-lost"), "{error}"),
    }
}

#[test]
fn changed_fixtures_go_through_all_stages() {
    let more = std::env::var("MUTATIONS").ok();
    let rounds = more.and_then(|more| more.parse().ok()).unwrap_or(3);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("changed.json");
    let mut random = Random(1);
    for file in descriptions() {
        let text = std::fs::read(&file).expect("a fixture");
        // What is no YAML is for the tests of reading.
        let Ok(original) = serde_yaml::from_slice::<Value>(&text) else {
            continue;
        };
        for round in 0..rounds {
            let mut changed = original.clone();
            for _ in 0..=round % 3 {
                mutate(&mut random, &mut changed);
            }
            std::fs::write(&path, changed.to_string()).expect("a file");
            let start = Instant::now();
            let result = std::panic::catch_unwind(|| run(&path));
            let slow = start.elapsed() > Duration::from_secs(20);
            assert!(
                result.is_ok() && !slow,
                "{}, changed: {changed}",
                file.display()
            );
        }
    }
}
