// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Language of translations.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Language {
    /// `ar`
    #[wire(name = "ar")]
    Ar,
    /// `cs`
    #[wire(name = "cs")]
    Cs,
    /// `da`
    #[wire(name = "da")]
    Da,
    /// `de`
    #[wire(name = "de")]
    De,
    /// `en`
    #[wire(name = "en")]
    En,
    /// `es`
    #[wire(name = "es")]
    Es,
    /// `et`
    #[wire(name = "et")]
    Et,
    /// `fi`
    #[wire(name = "fi")]
    Fi,
    /// `fr`
    #[wire(name = "fr")]
    Fr,
    /// `ga`
    #[wire(name = "ga")]
    Ga,
    /// `it`
    #[wire(name = "it")]
    It,
    /// `ja`
    #[wire(name = "ja")]
    Ja,
    /// `ko`
    #[wire(name = "ko")]
    Ko,
    /// `ms`
    #[wire(name = "ms")]
    Ms,
    /// `nl`
    #[wire(name = "nl")]
    Nl,
    /// `pt`
    #[wire(name = "pt")]
    Pt,
    /// `ru`
    #[wire(name = "ru")]
    Ru,
    /// `sv`
    #[wire(name = "sv")]
    Sv,
    /// `tr`
    #[wire(name = "tr")]
    Tr,
    /// `vi`
    #[wire(name = "vi")]
    Vi,
    /// `zh-cn`
    #[wire(name = "zh-cn")]
    ZhCn,
    /// `zh-tw`
    #[wire(name = "zh-tw")]
    ZhTw,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
