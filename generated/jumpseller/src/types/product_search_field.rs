// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Where a search looks.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum ProductSearchField {
    /// `sku`
    #[wire(name = "sku")]
    Sku,
    /// `barcode`
    #[wire(name = "barcode")]
    Barcode,
    /// `brand`
    #[wire(name = "brand")]
    Brand,
    /// `name`
    #[wire(name = "name")]
    Name,
    /// `description`
    #[wire(name = "description")]
    Description,
    /// `variants`
    #[wire(name = "variants")]
    Variants,
    /// `option_name`
    #[wire(name = "option_name")]
    OptionName,
    /// `custom_fields`
    #[wire(name = "custom_fields")]
    CustomFields,
    /// `custom_fields_selects`
    #[wire(name = "custom_fields_selects")]
    CustomFieldsSelects,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
