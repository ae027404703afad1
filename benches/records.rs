//! How long a list of records takes, read and written, beside derived serde.
//!
//! `cargo bench --bench records`. Each round runs both
//! sides one after the other, in turns, so that whatever else the machine does hits both;
//! the ratio is the median of the rounds' ratios. The bar is 1.2.

use std::hint::black_box;
use std::time::{Duration, Instant};

use clientwright_runtime::json;

/// How many rounds are run.
const ROUNDS: usize = 101;

/// How large the document is, at least.
const SIZE: usize = 1_000_000;

/// The side that is measured.
mod ours {
    use clientwright_runtime::{record, string_enum};

    #[record]
    pub struct Product {
        pub id: i64,
        pub name: String,
        pub page_title: Option<String>,
        pub description: String,
        pub price: f64,
        pub cost_per_item: Option<f64>,
        pub weight: f64,
        pub stock: i64,
        pub stock_unlimited: bool,
        pub stock_threshold: Option<i64>,
        pub sku: Option<String>,
        pub brand: Option<String>,
        pub barcode: Option<String>,
        pub featured: bool,
        pub reviews_enabled: Option<bool>,
        pub status: Status,
        pub created_at: String,
        pub permalink: String,
        pub categories: Vec<i64>,
        pub images: Vec<Image>,
        pub dimensions: Option<Dimensions>,
    }

    #[record]
    pub struct Image {
        pub id: i64,
        pub position: i64,
        pub url: String,
    }

    #[record]
    pub struct Dimensions {
        pub length: f64,
        pub width: f64,
        pub height: f64,
    }

    #[string_enum]
    pub enum Status {
        #[wire(name = "available")]
        Available,
        #[wire(name = "not-available")]
        NotAvailable,
        #[wire(name = "disabled")]
        Disabled,
        Unknown(String),
    }
}

/// The same by serde's derive.
mod derived {
    use serde::{Deserialize, Serialize};

    #[derive(Serialize, Deserialize)]
    pub struct Product {
        pub id: i64,
        pub name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub page_title: Option<String>,
        pub description: String,
        pub price: f64,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cost_per_item: Option<f64>,
        pub weight: f64,
        pub stock: i64,
        pub stock_unlimited: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub stock_threshold: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sku: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub brand: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub barcode: Option<String>,
        pub featured: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reviews_enabled: Option<bool>,
        pub status: Status,
        pub created_at: String,
        pub permalink: String,
        pub categories: Vec<i64>,
        pub images: Vec<Image>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dimensions: Option<Dimensions>,
    }

    #[derive(Serialize, Deserialize)]
    pub struct Image {
        pub id: i64,
        pub position: i64,
        pub url: String,
    }

    #[derive(Serialize, Deserialize)]
    pub struct Dimensions {
        pub length: f64,
        pub width: f64,
        pub height: f64,
    }

    #[derive(Serialize, Deserialize)]
    pub enum Status {
        #[serde(rename = "available")]
        Available,
        #[serde(rename = "not-available")]
        NotAvailable,
        #[serde(rename = "disabled")]
        Disabled,
    }
}

fn main() {
    let document = document();
    let bytes = document.as_bytes();
    println!(
        "{} records, {} bytes",
        document.matches("\"sku\"").count(),
        bytes.len()
    );

    let ours: Vec<ours::Product> = json::from_slice(bytes).expect("the document is of this type");
    let theirs: Vec<derived::Product> =
        serde_json::from_slice(bytes).expect("the document is of this type");
    // Both must do the same work.
    let written = json::to_vec(&ours);
    assert_eq!(
        written,
        serde_json::to_vec(&theirs).expect("it can be written")
    );

    compare(
        "decode",
        || {
            drop(black_box(json::from_slice::<Vec<ours::Product>>(
                black_box(bytes),
            )))
        },
        || {
            drop(black_box(serde_json::from_slice::<Vec<derived::Product>>(
                black_box(bytes),
            )))
        },
    );
    compare(
        "encode",
        || drop(black_box(json::to_vec(black_box(&ours)))),
        || drop(black_box(serde_json::to_vec(black_box(&theirs)))),
    );
}

/// Prints the medians of both sides and of their ratio.
fn compare(name: &str, mut ours: impl FnMut(), mut theirs: impl FnMut()) {
    let mut rounds: Vec<(Duration, Duration)> = Vec::new();
    for round in 0..ROUNDS {
        // Who runs second finds what the first left in the caches and the allocator.
        if round % 2 == 0 {
            rounds.push((time(&mut ours), time(&mut theirs)));
        } else {
            let theirs = time(&mut theirs);
            rounds.push((time(&mut ours), theirs));
        }
    }
    // The first rounds find cold caches.
    rounds.drain(..ROUNDS / 10);
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "{name}: ours {:.3} ms, serde_json {:.3} ms, ratio {:.3}",
        median(rounds.iter().map(|round| milliseconds(round.0))),
        median(rounds.iter().map(|round| milliseconds(round.1))),
        median(
            rounds
                .iter()
                .map(|round| round.0.as_secs_f64() / round.1.as_secs_f64())
        ),
    );
}

fn time(run: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A list of products as a shop answers with, the same in each run.
fn document() -> String {
    let mut seed = 1u64;
    let mut random = move |below: u64| {
        // A linear congruential generator: the high bits are good enough here.
        seed = seed
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (seed >> 33) % below
    };
    let mut text = String::from("[");
    while text.len() < SIZE {
        if text.len() > 1 {
            text.push(',');
        }
        let id = random(10_000_000);
        text.push_str(&format!(
            concat!(
                r#"{{"id":{},"name":"Product {} of \"Fine\" wool","page_title":"Caf\u00e9 {}","#,
                r#""description":"<p>A warm sweater, made of merino wool.</p>\n<p>Wash at {} °C.</p>","#,
                r#""price":{}.{:02},"weight":{}.{},"stock":{},"stock_unlimited":{},"stock_threshold":{},"#,
                r#""sku":"SKU-{}","brand":null,"featured":{},"reviews_enabled":true,"status":"{}","#,
                r#""created_at":"2024-02-29 12:30:{:02} UTC","permalink":"product-{}","categories":[{},{},{}],"#,
                r#""images":[{{"id":{},"position":1,"url":"https://cdn.example.com/images/{}/a.jpg"}},"#,
                r#"{{"id":{},"position":2,"url":"https://cdn.example.com/images/{}/b.jpg"}}],"#,
                r#""dimensions":{{"length":{}.5,"width":{}.25,"height":{}.125}}}}"#,
            ),
            id,
            id,
            random(100),
            random(90),
            random(1000),
            random(100),
            random(20),
            random(10),
            random(500),
            random(2) == 0,
            random(10),
            random(100_000),
            random(2) == 0,
            ["available", "not-available", "disabled"][random(3) as usize],
            random(60),
            id,
            random(1000),
            random(1000),
            random(1000),
            random(1_000_000),
            id,
            random(1_000_000),
            id,
            random(100),
            random(100),
            random(100),
        ));
    }
    text.push(']');
    text
}
