// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{category::Category, package_format::PackageFormat, product_status::ProductStatus};

/// A new product.
#[record(new)]
pub struct ProductCreate {
    pub name: String,
    pub price: f64,
    pub permalink: Option<String>,
    pub page_title: Option<String>,
    pub meta_description: Option<String>,
    pub description: Option<String>,
    pub sku: Option<String>,
    pub barcode: Option<String>,
    pub google_product_category: Option<String>,
    /// The server's default is `"available"`.
    pub status: Option<ProductStatus>,
    /// The server's default is `false`.
    pub featured: Option<bool>,
    /// The server's default is `100`.
    pub stock: Option<i32>,
    pub stock_unlimited: Option<bool>,
    /// The server's default is `true`.
    pub shipping_required: Option<bool>,
    /// The server's default is `"box"`.
    pub package_format: Option<PackageFormat>,
    /// The server's default is `1`.
    pub weight: Option<f64>,
    pub height: Option<f64>,
    pub length: Option<f64>,
    pub width: Option<f64>,
    pub diameter: Option<f64>,
    pub categories: Option<Vec<Category>>,
}
