// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{category::Category, image::Image, package_format::PackageFormat,
    product_status::ProductStatus, variant::Variant};

/// A product.
#[record]
pub struct Product {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub permalink: Maybe<String>,
    pub description: Maybe<String>,
    pub sku: Maybe<String>,
    pub barcode: Maybe<String>,
    pub google_product_category: Maybe<String>,
    /// The server's default is `"available"`.
    pub status: Maybe<ProductStatus>,
    /// The server's default is `false`.
    pub featured: Maybe<bool>,
    pub price: Maybe<f64>,
    pub discount: Maybe<f64>,
    /// The server's default is `100`.
    pub stock: Maybe<i32>,
    pub stock_unlimited: Maybe<bool>,
    /// The server's default is `"box"`.
    pub package_format: Maybe<PackageFormat>,
    /// The server's default is `1`.
    pub weight: Maybe<f64>,
    pub height: Maybe<f64>,
    pub length: Maybe<f64>,
    pub width: Maybe<f64>,
    pub diameter: Maybe<f64>,
    pub categories: Maybe<Vec<Category>>,
    pub images: Maybe<Vec<Image>>,
    pub variants: Maybe<Vec<Variant>>,
    pub created_at: Maybe<String>,
}
