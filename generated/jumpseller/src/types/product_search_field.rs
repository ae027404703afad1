// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Where a search looks.
#[string_enum]
pub enum ProductSearchField {
    Sku,
    Barcode,
    Brand,
    Name,
    Description,
    Variants,
    OptionName,
    CustomFields,
    CustomFieldsSelects,
    Unknown(String),
}
