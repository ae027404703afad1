//! As somebody writes it who has reqwest, serde, and the documentation of the shop.

use std::error::Error;
use std::hint::black_box;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use reqwest::{Client, RequestBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{CONNECT_TIMEOUT, Call, TIMEOUT, TOKEN};

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "what is read is measured, and not looked at")]
pub struct Stock {
    id: i64,
    sku: String,
    count: i64,
    unlimited: bool,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "what is read is measured, and not looked at")]
pub struct Product {
    id: i64,
    name: String,
    page_title: Option<String>,
    description: String,
    price: f64,
    stock: i64,
    sku: Option<String>,
    brand: Option<String>,
    featured: bool,
    status: Status,
    created_at: String,
    permalink: String,
    categories: Vec<i64>,
    images: Vec<Image>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Available,
    NotAvailable,
    Disabled,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "what is read is measured, and not looked at")]
pub struct Image {
    id: i64,
    position: i64,
    url: String,
}

#[derive(Serialize)]
pub struct NewOrder {
    product: i64,
    quantity: i64,
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gift: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "what is read is measured, and not looked at")]
pub struct Order {
    id: i64,
    total: f64,
    paid: bool,
}

#[derive(Deserialize)]
struct Problem {
    message: String,
}

/// Sends a request and reads the answer, or says what the server has against it.
async fn answer<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, Box<dyn Error>> {
    let response = request.bearer_auth(TOKEN).send().await?;
    if response.status().is_success() {
        return Ok(response.json().await?);
    }
    let problem: Problem = response.json().await?;
    Err(problem.message.into())
}

pub async fn run(call: Call, times: u32, base_url: &str) -> Result<(), Box<dyn Error>> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let client = Client::builder()
        .default_headers(headers)
        .user_agent("shop/1.0.0")
        .timeout(TIMEOUT)
        .connect_timeout(CONNECT_TIMEOUT)
        .build()?;
    for _ in 0..times {
        match call {
            Call::Get => {
                let url = format!("{base_url}/products/{}", 4711);
                let request = client.get(url).query(&[("locale", "es")]);
                black_box(answer::<Stock>(request).await?);
            }
            Call::List => {
                let url = format!("{base_url}/products");
                let request = client.get(url).query(&[("page", 3), ("limit", 100)]);
                black_box(answer::<Vec<Product>>(request).await?);
            }
            Call::Form => {
                let order = NewOrder {
                    product: 4711,
                    quantity: 2,
                    email: "ada@example.com".to_owned(),
                    name: Some("Ada Lovelace".to_owned()),
                    street: Some("12 St James's Square".to_owned()),
                    city: Some("London".to_owned()),
                    gift: Some(true),
                    note: Some("Ring twice & wait.".to_owned()),
                };
                let request = client.post(format!("{base_url}/orders")).form(&order);
                black_box(answer::<Order>(request).await?);
            }
        }
    }
    Ok(())
}
