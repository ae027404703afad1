// Made by Clientwright from jumpseller.yaml; do not edit.

//! A client for the Jumpseller API.
//!
//! Products, orders, customers, promotions and everything else that an online shop is run with.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = jumpseller_client::Client::builder()
//!     .login("secret")
//!     .authtoken("secret")
//!     .build()?;
//!
//! let answer = client.list_categories().send().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
mod problem;

pub use client::{Client, ClientBuilder};
/// Everything that stands in public signatures and is not of this API.
pub use clientwright_runtime as runtime;
pub use problem::{Error, Problem};

/// The operations and their requests, a module for each tag.
#[rustfmt::skip]
pub mod operations {
    /// Apps and their scripts.
    #[cfg(feature = "apps")] pub mod apps;
    /// Categories of products.
    #[cfg(feature = "categories")] pub mod categories;
    /// Questions that the checkout asks.
    #[cfg(feature = "checkout-custom-fields")] pub mod checkout_custom_fields;
    /// Countries and their regions.
    #[cfg(feature = "countries")] pub mod countries;
    /// Values to choose from in a custom field.
    #[cfg(feature = "custom-field-select-options")] pub mod custom_field_select_options;
    /// Fields that a shop adds to its products.
    #[cfg(feature = "custom-fields")] pub mod custom_fields;
    /// What customers answered to the checkout's questions.
    #[cfg(feature = "customer-additional-fields")] pub mod customer_additional_fields;
    /// Groups of customers.
    #[cfg(feature = "customer-categories")] pub mod customer_categories;
    /// Customers and their addresses.
    #[cfg(feature = "customers")] pub mod customers;
    /// Shipments of orders.
    #[cfg(feature = "fulfillments")] pub mod fulfillments;
    /// Addresses that are called when something happens.
    #[cfg(feature = "hooks")] pub mod hooks;
    /// Orders and their history.
    #[cfg(feature = "orders")] pub mod orders;
    /// Pages of the shop's site.
    #[cfg(feature = "pages")] pub mod pages;
    /// Shops that a partner makes and looks after.
    #[cfg(feature = "partners")] pub mod partners;
    /// Ways to pay.
    #[cfg(feature = "payment-methods")] pub mod payment_methods;
    /// Files that come with a product.
    #[cfg(feature = "product-attachments")] pub mod product_attachments;
    /// Values of custom fields of a product.
    #[cfg(feature = "product-custom-fields")] pub mod product_custom_fields;
    /// Files that are the product.
    #[cfg(feature = "product-digital-products")] pub mod product_digital_products;
    /// Pictures of a product.
    #[cfg(feature = "product-images")] pub mod product_images;
    /// Values of such a choice.
    #[cfg(feature = "product-option-values")] pub mod product_option_values;
    /// What can be chosen on a product, as its size.
    #[cfg(feature = "product-options")] pub mod product_options;
    /// Combinations of such values, each with its own stock.
    #[cfg(feature = "product-variants")] pub mod product_variants;
    /// Products, also by category, status and text.
    #[cfg(feature = "products")] pub mod products;
    /// Discounts and coupons.
    #[cfg(feature = "promotions")] pub mod promotions;
    /// Ways to ship.
    #[cfg(feature = "shipping-methods")] pub mod shipping_methods;
    /// The shop itself.
    #[cfg(feature = "stores")] pub mod stores;
    /// Taxes.
    #[cfg(feature = "taxes")] pub mod taxes;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "apps")] pub mod app;
    #[cfg(feature = "product-attachments")] pub mod attachment;
    #[cfg(feature = "product-attachments")] pub mod attachment_edit;
    #[cfg(feature = "product-attachments")] pub mod attachment_envelope;
    pub mod bad_params;
    #[cfg(feature = "partners")] pub mod best_sold;
    #[cfg(any(feature = "customer-categories", feature = "customers", feature = "orders"))]
    pub mod billing_address;
    #[cfg(any(feature = "categories", feature = "product-custom-fields", feature = "products"))]
    pub mod category;
    #[cfg(feature = "categories")] pub mod category_edit;
    #[cfg(feature = "categories")] pub mod category_envelope;
    #[cfg(feature = "checkout-custom-fields")] pub mod checkout_custom_field;
    #[cfg(feature = "checkout-custom-fields")] pub mod checkout_custom_field_edit;
    #[cfg(feature = "checkout-custom-fields")] pub mod checkout_custom_field_envelope;
    #[cfg(feature = "checkout-custom-fields")] pub mod checkout_field_area;
    #[cfg(feature = "checkout-custom-fields")] pub mod checkout_field_type;
    #[cfg(feature = "partners")] pub mod conversions;
    #[cfg(any(feature = "categories", feature = "customers", feature = "fulfillments",
        feature = "orders", feature = "pages", feature = "product-attachments",
        feature = "product-custom-fields", feature = "product-digital-products",
        feature = "product-images", feature = "product-option-values", feature = "product-options",
        feature = "product-variants", feature = "products"))]
    pub mod count;
    #[cfg(feature = "countries")] pub mod country;
    #[cfg(feature = "partners")] pub mod country_orders;
    #[cfg(feature = "custom-fields")] pub mod custom_field;
    #[cfg(feature = "custom-fields")] pub mod custom_field_edit;
    #[cfg(feature = "custom-fields")] pub mod custom_field_envelope;
    #[cfg(feature = "custom-field-select-options")] pub mod custom_field_select_option;
    #[cfg(feature = "custom-field-select-options")] pub mod custom_field_select_option_edit;
    #[cfg(feature = "custom-field-select-options")] pub mod custom_field_select_option_envelope;
    #[cfg(feature = "custom-fields")] pub mod custom_field_type;
    #[cfg(any(feature = "customer-categories", feature = "customers", feature = "orders"))]
    pub mod customer;
    #[cfg(any(feature = "customer-additional-fields", feature = "customer-categories",
        feature = "customers", feature = "orders"))]
    pub mod customer_additional_field;
    #[cfg(feature = "customer-additional-fields")] pub mod customer_additional_field_edit;
    #[cfg(any(feature = "customer-additional-fields", feature = "customer-categories",
        feature = "customers", feature = "orders"))]
    pub mod customer_additional_field_envelope;
    #[cfg(any(feature = "customer-categories", feature = "customers", feature = "orders"))]
    pub mod customer_category;
    #[cfg(feature = "customer-categories")] pub mod customer_category_edit;
    #[cfg(any(feature = "customer-categories", feature = "customers", feature = "orders"))]
    pub mod customer_category_envelope;
    #[cfg(feature = "customers")] pub mod customer_edit;
    #[cfg(any(feature = "customer-categories", feature = "customers", feature = "orders"))]
    pub mod customer_envelope;
    #[cfg(any(feature = "customer-categories", feature = "customers", feature = "orders"))]
    pub mod customer_status;
    #[cfg(feature = "customer-categories")] pub mod customer_to_customer_category;
    #[cfg(feature = "partners")] pub mod daily_visits;
    #[cfg(any(feature = "apps", feature = "categories", feature = "checkout-custom-fields",
        feature = "custom-field-select-options", feature = "custom-fields",
        feature = "customer-additional-fields", feature = "customer-categories", feature = "customers",
        feature = "hooks", feature = "pages", feature = "product-attachments",
        feature = "product-custom-fields", feature = "product-digital-products",
        feature = "product-images", feature = "product-option-values", feature = "product-options",
        feature = "products", feature = "promotions", feature = "shipping-methods"))]
    pub mod deletion;
    #[cfg(feature = "product-digital-products")] pub mod digital_product;
    #[cfg(feature = "product-digital-products")] pub mod digital_product_edit;
    #[cfg(feature = "product-digital-products")] pub mod digital_product_envelope;
    #[cfg(feature = "partners")] pub mod display_mode;
    #[cfg(feature = "fulfillments")] pub mod fulfillment;
    #[cfg(feature = "fulfillments")] pub mod fulfillment_envelope;
    #[cfg(feature = "hooks")] pub mod hook;
    #[cfg(feature = "hooks")] pub mod hook_edit;
    #[cfg(feature = "hooks")] pub mod hook_envelope;
    #[cfg(feature = "hooks")] pub mod hook_event;
    #[cfg(feature = "promotions")] pub mod id;
    #[cfg(any(feature = "product-custom-fields", feature = "product-images",
        feature = "product-option-values", feature = "product-options", feature = "product-variants",
        feature = "products"))]
    pub mod image;
    #[cfg(feature = "product-images")] pub mod image_edit;
    #[cfg(feature = "product-images")] pub mod image_envelope;
    #[cfg(feature = "apps")] pub mod js_app;
    #[cfg(feature = "stores")] pub mod language;
    #[cfg(any(feature = "apps", feature = "categories", feature = "checkout-custom-fields",
        feature = "custom-field-select-options", feature = "custom-fields",
        feature = "customer-additional-fields", feature = "customer-categories", feature = "customers",
        feature = "hooks", feature = "pages", feature = "product-attachments",
        feature = "product-custom-fields", feature = "product-digital-products",
        feature = "product-images", feature = "product-option-values", feature = "product-options",
        feature = "products", feature = "promotions", feature = "shipping-methods"))]
    pub mod message;
    #[cfg(feature = "partners")] pub mod new_partner_store;
    #[cfg(feature = "partners")] pub mod new_partner_store_envelope;
    #[cfg(feature = "partners")] pub mod new_vs_returning;
    #[cfg(feature = "partners")] pub mod new_vs_returning_stats;
    pub mod not_found;
    #[cfg(feature = "partners")] pub mod number_or_text;
    #[cfg(any(feature = "product-option-values", feature = "product-options"))]
    pub mod option_type;
    #[cfg(feature = "orders")] pub mod order;
    #[cfg(feature = "orders")] pub mod order_additional_field;
    #[cfg(feature = "orders")] pub mod order_billing_address;
    #[cfg(feature = "orders")] pub mod order_create;
    #[cfg(feature = "orders")] pub mod order_create_customer;
    #[cfg(feature = "orders")] pub mod order_create_product;
    #[cfg(feature = "orders")] pub mod order_edit;
    #[cfg(feature = "orders")] pub mod order_envelope;
    #[cfg(feature = "orders")] pub mod order_history;
    #[cfg(feature = "orders")] pub mod order_history_edit;
    #[cfg(feature = "orders")] pub mod order_history_envelope;
    #[cfg(feature = "orders")] pub mod order_product;
    #[cfg(feature = "orders")] pub mod order_product_tax;
    #[cfg(feature = "orders")] pub mod order_shipping_address;
    #[cfg(feature = "orders")] pub mod order_shipping_tax;
    #[cfg(feature = "partners")] pub mod order_stats;
    #[cfg(feature = "orders")] pub mod order_status;
    #[cfg(feature = "partners")] pub mod orders_by_place;
    #[cfg(feature = "partners")] pub mod orders_data;
    #[cfg(any(feature = "product-custom-fields", feature = "products"))] pub mod package_format;
    #[cfg(feature = "pages")] pub mod page;
    #[cfg(feature = "pages")] pub mod page_category;
    #[cfg(feature = "pages")] pub mod page_edit;
    #[cfg(feature = "pages")] pub mod page_envelope;
    #[cfg(feature = "pages")] pub mod page_image;
    #[cfg(feature = "pages")] pub mod page_status;
    #[cfg(feature = "pages")] pub mod page_template;
    pub mod partner_error;
    #[cfg(feature = "partners")] pub mod partner_store;
    #[cfg(feature = "partners")] pub mod partner_store_code;
    #[cfg(feature = "partners")] pub mod partner_store_create;
    #[cfg(feature = "partners")] pub mod partner_store_progress;
    #[cfg(feature = "partners")] pub mod partner_store_status;
    #[cfg(feature = "partners")] pub mod partner_store_status_envelope;
    #[cfg(feature = "payment-methods")] pub mod payment_method;
    #[cfg(feature = "payment-methods")] pub mod payment_method_envelope;
    #[cfg(feature = "partners")] pub mod payment_method_freq;
    #[cfg(feature = "payment-methods")] pub mod payment_method_type;
    #[cfg(feature = "partners")] pub mod plan;
    #[cfg(any(feature = "product-custom-fields", feature = "products"))] pub mod product;
    #[cfg(feature = "products")] pub mod product_create;
    #[cfg(feature = "product-custom-fields")] pub mod product_custom_field;
    #[cfg(feature = "product-custom-fields")] pub mod product_custom_field_create;
    #[cfg(feature = "product-custom-fields")] pub mod product_custom_field_edit;
    #[cfg(feature = "product-custom-fields")] pub mod product_custom_field_envelope;
    #[cfg(feature = "products")] pub mod product_edit;
    #[cfg(feature = "products")] pub mod product_envelope;
    #[cfg(any(feature = "product-option-values", feature = "product-options"))]
    pub mod product_option;
    #[cfg(feature = "product-options")] pub mod product_option_edit;
    #[cfg(any(feature = "product-option-values", feature = "product-options"))]
    pub mod product_option_envelope;
    #[cfg(any(feature = "product-option-values", feature = "product-options"))]
    pub mod product_option_value;
    #[cfg(feature = "product-option-values")] pub mod product_option_value_edit;
    #[cfg(feature = "product-option-values")] pub mod product_option_value_envelope;
    #[cfg(feature = "products")] pub mod product_search_field;
    #[cfg(any(feature = "product-custom-fields", feature = "products"))] pub mod product_status;
    #[cfg(feature = "promotions")] pub mod promotion;
    #[cfg(feature = "promotions")] pub mod promotion_buys_at_least;
    #[cfg(feature = "promotions")] pub mod promotion_customers;
    #[cfg(feature = "promotions")] pub mod promotion_discount_target;
    #[cfg(feature = "promotions")] pub mod promotion_edit;
    #[cfg(feature = "promotions")] pub mod promotion_envelope;
    #[cfg(feature = "promotions")] pub mod promotion_lasts;
    #[cfg(feature = "promotions")] pub mod promotion_status;
    #[cfg(feature = "promotions")] pub mod promotion_type;
    #[cfg(feature = "partners")] pub mod referrer;
    #[cfg(feature = "countries")] pub mod region;
    #[cfg(feature = "partners")] pub mod region_orders;
    #[cfg(feature = "orders")] pub mod shipment_status;
    #[cfg(any(feature = "customer-categories", feature = "customers", feature = "orders"))]
    pub mod shipping_address;
    #[cfg(feature = "shipping-methods")] pub mod shipping_method;
    #[cfg(feature = "shipping-methods")] pub mod shipping_method_edit;
    #[cfg(feature = "shipping-methods")] pub mod shipping_method_envelope;
    #[cfg(feature = "partners")] pub mod shipping_method_freq;
    #[cfg(feature = "shipping-methods")] pub mod shipping_method_type;
    #[cfg(feature = "orders")] pub mod shipping_option;
    #[cfg(feature = "shipping-methods")] pub mod shipping_service;
    pub mod status_invalid;
    #[cfg(feature = "stores")] pub mod store;
    #[cfg(feature = "stores")] pub mod store_address;
    #[cfg(feature = "partners")] pub mod store_stats;
    #[cfg(feature = "taxes")] pub mod tax;
    #[cfg(feature = "taxes")] pub mod tax_edit;
    #[cfg(feature = "taxes")] pub mod tax_envelope;
    #[cfg(feature = "orders")] pub mod traffic_source;
    #[cfg(feature = "partners")] pub mod traffic_type;
    #[cfg(any(feature = "product-custom-fields", feature = "product-option-values",
        feature = "product-options", feature = "product-variants", feature = "products"))]
    pub mod variant;
    #[cfg(feature = "product-variants")] pub mod variant_edit;
    #[cfg(any(feature = "product-option-values", feature = "product-options",
        feature = "product-variants"))]
    pub mod variant_envelope;
    #[cfg(any(feature = "product-custom-fields", feature = "product-option-values",
        feature = "product-options", feature = "product-variants", feature = "products"))]
    pub mod variant_option;
}

/// Headers of answers, for `header` of a response or an error.
#[rustfmt::skip]
pub mod headers;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
