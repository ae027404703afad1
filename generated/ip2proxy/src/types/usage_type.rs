// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::string_enum;

/// What the address serves (from PX6): commercial (`COM`), organisation (`ORG`), government
/// (`GOV`), military (`MIL`), education (`EDU`), library (`LIB`), content delivery (`CDN`),
/// fixed line (`ISP`), mobile (`MOB`), data centre (`DCH`), search engine (`SES`), search
/// engine or AI crawler (`SES/AIC`), reserved (`RSV`).
#[string_enum(screaming)]
pub enum UsageType {
    Com,
    Org,
    Gov,
    Mil,
    Edu,
    Lib,
    Cdn,
    Isp,
    Mob,
    #[wire(name = "ISP/MOB")]
    IspMob,
    Dch,
    Ses,
    #[wire(name = "SES/AIC")]
    SesAic,
    Rsv,
    #[wire(name = "-")]
    Minus,
    #[wire(name = "")]
    Empty,
    Unknown(String),
}
