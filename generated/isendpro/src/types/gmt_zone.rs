// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Time zone of `date_envoi`.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum GmtZone {
    /// `Pacific/Midway`
    #[wire(name = "Pacific/Midway")]
    PacificMidway,
    /// `America/Adak`
    #[wire(name = "America/Adak")]
    AmericaAdak,
    /// `Etc/GMT+10`
    #[wire(name = "Etc/GMT+10")]
    EtcGmtPlus10,
    /// `Pacific/Marquesas`
    #[wire(name = "Pacific/Marquesas")]
    PacificMarquesas,
    /// `Pacific/Gambier`
    #[wire(name = "Pacific/Gambier")]
    PacificGambier,
    /// `America/Anchorage`
    #[wire(name = "America/Anchorage")]
    AmericaAnchorage,
    /// `America/Ensenada`
    #[wire(name = "America/Ensenada")]
    AmericaEnsenada,
    /// `Etc/GMT+8`
    #[wire(name = "Etc/GMT+8")]
    EtcGmtPlus8,
    /// `America/Los_Angeles`
    #[wire(name = "America/Los_Angeles")]
    AmericaLosAngeles,
    /// `America/Denver`
    #[wire(name = "America/Denver")]
    AmericaDenver,
    /// `America/Chihuahua`
    #[wire(name = "America/Chihuahua")]
    AmericaChihuahua,
    /// `America/Dawson_Creek`
    #[wire(name = "America/Dawson_Creek")]
    AmericaDawsonCreek,
    /// `America/Belize`
    #[wire(name = "America/Belize")]
    AmericaBelize,
    /// `America/Cancun`
    #[wire(name = "America/Cancun")]
    AmericaCancun,
    /// `Chile/EasterIsland`
    #[wire(name = "Chile/EasterIsland")]
    ChileEasterIsland,
    /// `America/Chicago`
    #[wire(name = "America/Chicago")]
    AmericaChicago,
    /// `America/New_York`
    #[wire(name = "America/New_York")]
    AmericaNewYork,
    /// `America/Havana`
    #[wire(name = "America/Havana")]
    AmericaHavana,
    /// `America/Bogota`
    #[wire(name = "America/Bogota")]
    AmericaBogota,
    /// `America/Caracas`
    #[wire(name = "America/Caracas")]
    AmericaCaracas,
    /// `America/Santiago`
    #[wire(name = "America/Santiago")]
    AmericaSantiago,
    /// `America/La_Paz`
    #[wire(name = "America/La_Paz")]
    AmericaLaPaz,
    /// `Atlantic/Stanley`
    #[wire(name = "Atlantic/Stanley")]
    AtlanticStanley,
    /// `America/Campo_Grande`
    #[wire(name = "America/Campo_Grande")]
    AmericaCampoGrande,
    /// `America/Goose_Bay`
    #[wire(name = "America/Goose_Bay")]
    AmericaGooseBay,
    /// `America/Glace_Bay`
    #[wire(name = "America/Glace_Bay")]
    AmericaGlaceBay,
    /// `America/St_Johns`
    #[wire(name = "America/St_Johns")]
    AmericaStJohns,
    /// `America/Araguaina`
    #[wire(name = "America/Araguaina")]
    AmericaAraguaina,
    /// `America/Montevideo`
    #[wire(name = "America/Montevideo")]
    AmericaMontevideo,
    /// `America/Miquelon`
    #[wire(name = "America/Miquelon")]
    AmericaMiquelon,
    /// `America/Godthab`
    #[wire(name = "America/Godthab")]
    AmericaGodthab,
    /// `America/Argentina/Buenos_Aires`
    #[wire(name = "America/Argentina/Buenos_Aires")]
    AmericaArgentinaBuenosAires,
    /// `America/Sao_Paulo`
    #[wire(name = "America/Sao_Paulo")]
    AmericaSaoPaulo,
    /// `America/Noronha`
    #[wire(name = "America/Noronha")]
    AmericaNoronha,
    /// `Atlantic/Cape_Verde`
    #[wire(name = "Atlantic/Cape_Verde")]
    AtlanticCapeVerde,
    /// `Atlantic/Azores`
    #[wire(name = "Atlantic/Azores")]
    AtlanticAzores,
    /// `Europe/Belfast`
    #[wire(name = "Europe/Belfast")]
    EuropeBelfast,
    /// `Europe/Dublin`
    #[wire(name = "Europe/Dublin")]
    EuropeDublin,
    /// `Europe/Lisbon`
    #[wire(name = "Europe/Lisbon")]
    EuropeLisbon,
    /// `Europe/London`
    #[wire(name = "Europe/London")]
    EuropeLondon,
    /// `Africa/Abidjan`
    #[wire(name = "Africa/Abidjan")]
    AfricaAbidjan,
    /// `Europe/Amsterdam`
    #[wire(name = "Europe/Amsterdam")]
    EuropeAmsterdam,
    /// `Europe/Belgrade`
    #[wire(name = "Europe/Belgrade")]
    EuropeBelgrade,
    /// `Europe/Brussels`
    #[wire(name = "Europe/Brussels")]
    EuropeBrussels,
    /// `Africa/Algiers`
    #[wire(name = "Africa/Algiers")]
    AfricaAlgiers,
    /// `Africa/Windhoek`
    #[wire(name = "Africa/Windhoek")]
    AfricaWindhoek,
    /// `Asia/Beirut`
    #[wire(name = "Asia/Beirut")]
    AsiaBeirut,
    /// `Africa/Cairo`
    #[wire(name = "Africa/Cairo")]
    AfricaCairo,
    /// `Asia/Gaza`
    #[wire(name = "Asia/Gaza")]
    AsiaGaza,
    /// `Africa/Blantyre`
    #[wire(name = "Africa/Blantyre")]
    AfricaBlantyre,
    /// `Asia/Jerusalem`
    #[wire(name = "Asia/Jerusalem")]
    AsiaJerusalem,
    /// `Europe/Minsk`
    #[wire(name = "Europe/Minsk")]
    EuropeMinsk,
    /// `Asia/Damascus`
    #[wire(name = "Asia/Damascus")]
    AsiaDamascus,
    /// `Europe/Moscow`
    #[wire(name = "Europe/Moscow")]
    EuropeMoscow,
    /// `Africa/Addis_Ababa`
    #[wire(name = "Africa/Addis_Ababa")]
    AfricaAddisAbaba,
    /// `Asia/Tehran`
    #[wire(name = "Asia/Tehran")]
    AsiaTehran,
    /// `Asia/Dubai`
    #[wire(name = "Asia/Dubai")]
    AsiaDubai,
    /// `Asia/Yerevan`
    #[wire(name = "Asia/Yerevan")]
    AsiaYerevan,
    /// `Asia/Kabul`
    #[wire(name = "Asia/Kabul")]
    AsiaKabul,
    /// `Asia/Yekaterinburg`
    #[wire(name = "Asia/Yekaterinburg")]
    AsiaYekaterinburg,
    /// `Asia/Tashkent`
    #[wire(name = "Asia/Tashkent")]
    AsiaTashkent,
    /// `Asia/Kolkata`
    #[wire(name = "Asia/Kolkata")]
    AsiaKolkata,
    /// `Asia/Katmandu`
    #[wire(name = "Asia/Katmandu")]
    AsiaKatmandu,
    /// `Asia/Dhaka`
    #[wire(name = "Asia/Dhaka")]
    AsiaDhaka,
    /// `Asia/Novosibirsk`
    #[wire(name = "Asia/Novosibirsk")]
    AsiaNovosibirsk,
    /// `Asia/Rangoon`
    #[wire(name = "Asia/Rangoon")]
    AsiaRangoon,
    /// `Asia/Bangkok`
    #[wire(name = "Asia/Bangkok")]
    AsiaBangkok,
    /// `Asia/Krasnoyarsk`
    #[wire(name = "Asia/Krasnoyarsk")]
    AsiaKrasnoyarsk,
    /// `Asia/Hong_Kong`
    #[wire(name = "Asia/Hong_Kong")]
    AsiaHongKong,
    /// `Asia/Irkutsk`
    #[wire(name = "Asia/Irkutsk")]
    AsiaIrkutsk,
    /// `Australia/Perth`
    #[wire(name = "Australia/Perth")]
    AustraliaPerth,
    /// `Australia/Eucla`
    #[wire(name = "Australia/Eucla")]
    AustraliaEucla,
    /// `Asia/Tokyo`
    #[wire(name = "Asia/Tokyo")]
    AsiaTokyo,
    /// `Asia/Seoul`
    #[wire(name = "Asia/Seoul")]
    AsiaSeoul,
    /// `Asia/Yakutsk`
    #[wire(name = "Asia/Yakutsk")]
    AsiaYakutsk,
    /// `Australia/Adelaide`
    #[wire(name = "Australia/Adelaide")]
    AustraliaAdelaide,
    /// `Australia/Darwin`
    #[wire(name = "Australia/Darwin")]
    AustraliaDarwin,
    /// `Australia/Brisbane`
    #[wire(name = "Australia/Brisbane")]
    AustraliaBrisbane,
    /// `Australia/Hobart`
    #[wire(name = "Australia/Hobart")]
    AustraliaHobart,
    /// `Asia/Vladivostok`
    #[wire(name = "Asia/Vladivostok")]
    AsiaVladivostok,
    /// `Australia/Lord_Howe`
    #[wire(name = "Australia/Lord_Howe")]
    AustraliaLordHowe,
    /// `Etc/GMT-11`
    #[wire(name = "Etc/GMT-11")]
    EtcGmtMinus11,
    /// `Asia/Magadan`
    #[wire(name = "Asia/Magadan")]
    AsiaMagadan,
    /// `Pacific/Norfolk`
    #[wire(name = "Pacific/Norfolk")]
    PacificNorfolk,
    /// `Asia/Anadyr`
    #[wire(name = "Asia/Anadyr")]
    AsiaAnadyr,
    /// `Pacific/Auckland`
    #[wire(name = "Pacific/Auckland")]
    PacificAuckland,
    /// `Etc/GMT-12`
    #[wire(name = "Etc/GMT-12")]
    EtcGmtMinus12,
    /// `Pacific/Chatham`
    #[wire(name = "Pacific/Chatham")]
    PacificChatham,
    /// `Pacific/Tongatapu`
    #[wire(name = "Pacific/Tongatapu")]
    PacificTongatapu,
    /// `Pacific/Kiritimati`
    #[wire(name = "Pacific/Kiritimati")]
    PacificKiritimati,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
