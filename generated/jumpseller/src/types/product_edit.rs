// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{category::Category, package_format::PackageFormat, product_status::ProductStatus};

/// What is to change of a product.
#[record(new)]
pub struct ProductEdit {
    pub name: Option<String>,
    pub price: Option<f64>,
    pub permalink: Option<String>,
    pub page_title: Option<String>,
    pub meta_description: Option<String>,
    pub description: Option<String>,
    pub sku: Option<String>,
    pub barcode: Option<String>,
    pub google_product_category: Option<String>,
    pub status: Option<ProductStatus>,
    pub featured: Option<bool>,
    pub stock: Option<i32>,
    pub stock_unlimited: Option<bool>,
    pub shipping_required: Option<bool>,
    pub package_format: Option<PackageFormat>,
    pub weight: Option<f64>,
    pub height: Option<f64>,
    pub length: Option<f64>,
    pub width: Option<f64>,
    pub diameter: Option<f64>,
    pub categories: Option<Vec<Category>>,
}
