// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Time zone of `date_envoi`.
#[string_enum]
pub enum GmtZone {
    #[wire(name = "Pacific/Midway")]
    PacificMidway,
    #[wire(name = "America/Adak")]
    AmericaAdak,
    #[wire(name = "Etc/GMT+10")]
    EtcGmtPlus10,
    #[wire(name = "Pacific/Marquesas")]
    PacificMarquesas,
    #[wire(name = "Pacific/Gambier")]
    PacificGambier,
    #[wire(name = "America/Anchorage")]
    AmericaAnchorage,
    #[wire(name = "America/Ensenada")]
    AmericaEnsenada,
    #[wire(name = "Etc/GMT+8")]
    EtcGmtPlus8,
    #[wire(name = "America/Los_Angeles")]
    AmericaLosAngeles,
    #[wire(name = "America/Denver")]
    AmericaDenver,
    #[wire(name = "America/Chihuahua")]
    AmericaChihuahua,
    #[wire(name = "America/Dawson_Creek")]
    AmericaDawsonCreek,
    #[wire(name = "America/Belize")]
    AmericaBelize,
    #[wire(name = "America/Cancun")]
    AmericaCancun,
    #[wire(name = "Chile/EasterIsland")]
    ChileEasterIsland,
    #[wire(name = "America/Chicago")]
    AmericaChicago,
    #[wire(name = "America/New_York")]
    AmericaNewYork,
    #[wire(name = "America/Havana")]
    AmericaHavana,
    #[wire(name = "America/Bogota")]
    AmericaBogota,
    #[wire(name = "America/Caracas")]
    AmericaCaracas,
    #[wire(name = "America/Santiago")]
    AmericaSantiago,
    #[wire(name = "America/La_Paz")]
    AmericaLaPaz,
    #[wire(name = "Atlantic/Stanley")]
    AtlanticStanley,
    #[wire(name = "America/Campo_Grande")]
    AmericaCampoGrande,
    #[wire(name = "America/Goose_Bay")]
    AmericaGooseBay,
    #[wire(name = "America/Glace_Bay")]
    AmericaGlaceBay,
    #[wire(name = "America/St_Johns")]
    AmericaStJohns,
    #[wire(name = "America/Araguaina")]
    AmericaAraguaina,
    #[wire(name = "America/Montevideo")]
    AmericaMontevideo,
    #[wire(name = "America/Miquelon")]
    AmericaMiquelon,
    #[wire(name = "America/Godthab")]
    AmericaGodthab,
    #[wire(name = "America/Argentina/Buenos_Aires")]
    AmericaArgentinaBuenosAires,
    #[wire(name = "America/Sao_Paulo")]
    AmericaSaoPaulo,
    #[wire(name = "America/Noronha")]
    AmericaNoronha,
    #[wire(name = "Atlantic/Cape_Verde")]
    AtlanticCapeVerde,
    #[wire(name = "Atlantic/Azores")]
    AtlanticAzores,
    #[wire(name = "Europe/Belfast")]
    EuropeBelfast,
    #[wire(name = "Europe/Dublin")]
    EuropeDublin,
    #[wire(name = "Europe/Lisbon")]
    EuropeLisbon,
    #[wire(name = "Europe/London")]
    EuropeLondon,
    #[wire(name = "Africa/Abidjan")]
    AfricaAbidjan,
    #[wire(name = "Europe/Amsterdam")]
    EuropeAmsterdam,
    #[wire(name = "Europe/Belgrade")]
    EuropeBelgrade,
    #[wire(name = "Europe/Brussels")]
    EuropeBrussels,
    #[wire(name = "Africa/Algiers")]
    AfricaAlgiers,
    #[wire(name = "Africa/Windhoek")]
    AfricaWindhoek,
    #[wire(name = "Asia/Beirut")]
    AsiaBeirut,
    #[wire(name = "Africa/Cairo")]
    AfricaCairo,
    #[wire(name = "Asia/Gaza")]
    AsiaGaza,
    #[wire(name = "Africa/Blantyre")]
    AfricaBlantyre,
    #[wire(name = "Asia/Jerusalem")]
    AsiaJerusalem,
    #[wire(name = "Europe/Minsk")]
    EuropeMinsk,
    #[wire(name = "Asia/Damascus")]
    AsiaDamascus,
    #[wire(name = "Europe/Moscow")]
    EuropeMoscow,
    #[wire(name = "Africa/Addis_Ababa")]
    AfricaAddisAbaba,
    #[wire(name = "Asia/Tehran")]
    AsiaTehran,
    #[wire(name = "Asia/Dubai")]
    AsiaDubai,
    #[wire(name = "Asia/Yerevan")]
    AsiaYerevan,
    #[wire(name = "Asia/Kabul")]
    AsiaKabul,
    #[wire(name = "Asia/Yekaterinburg")]
    AsiaYekaterinburg,
    #[wire(name = "Asia/Tashkent")]
    AsiaTashkent,
    #[wire(name = "Asia/Kolkata")]
    AsiaKolkata,
    #[wire(name = "Asia/Katmandu")]
    AsiaKatmandu,
    #[wire(name = "Asia/Dhaka")]
    AsiaDhaka,
    #[wire(name = "Asia/Novosibirsk")]
    AsiaNovosibirsk,
    #[wire(name = "Asia/Rangoon")]
    AsiaRangoon,
    #[wire(name = "Asia/Bangkok")]
    AsiaBangkok,
    #[wire(name = "Asia/Krasnoyarsk")]
    AsiaKrasnoyarsk,
    #[wire(name = "Asia/Hong_Kong")]
    AsiaHongKong,
    #[wire(name = "Asia/Irkutsk")]
    AsiaIrkutsk,
    #[wire(name = "Australia/Perth")]
    AustraliaPerth,
    #[wire(name = "Australia/Eucla")]
    AustraliaEucla,
    #[wire(name = "Asia/Tokyo")]
    AsiaTokyo,
    #[wire(name = "Asia/Seoul")]
    AsiaSeoul,
    #[wire(name = "Asia/Yakutsk")]
    AsiaYakutsk,
    #[wire(name = "Australia/Adelaide")]
    AustraliaAdelaide,
    #[wire(name = "Australia/Darwin")]
    AustraliaDarwin,
    #[wire(name = "Australia/Brisbane")]
    AustraliaBrisbane,
    #[wire(name = "Australia/Hobart")]
    AustraliaHobart,
    #[wire(name = "Asia/Vladivostok")]
    AsiaVladivostok,
    #[wire(name = "Australia/Lord_Howe")]
    AustraliaLordHowe,
    #[wire(name = "Etc/GMT-11")]
    EtcGmtMinus11,
    #[wire(name = "Asia/Magadan")]
    AsiaMagadan,
    #[wire(name = "Pacific/Norfolk")]
    PacificNorfolk,
    #[wire(name = "Asia/Anadyr")]
    AsiaAnadyr,
    #[wire(name = "Pacific/Auckland")]
    PacificAuckland,
    #[wire(name = "Etc/GMT-12")]
    EtcGmtMinus12,
    #[wire(name = "Pacific/Chatham")]
    PacificChatham,
    #[wire(name = "Pacific/Tongatapu")]
    PacificTongatapu,
    #[wire(name = "Pacific/Kiritimati")]
    PacificKiritimati,
    Unknown(String),
}
