// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Language of translations.
#[string_enum(kebab)]
pub enum Language {
    Ar,
    Cs,
    Da,
    De,
    En,
    Es,
    Et,
    Fi,
    Fr,
    Ga,
    It,
    Ja,
    Ko,
    Ms,
    Nl,
    Pt,
    Ru,
    Sv,
    Tr,
    Vi,
    ZhCn,
    ZhTw,
    Unknown(String),
}
