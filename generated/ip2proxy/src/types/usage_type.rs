// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What the address serves (from PX6): commercial (`COM`), organisation (`ORG`), government
/// (`GOV`), military (`MIL`), education (`EDU`), library (`LIB`), content delivery (`CDN`),
/// fixed line (`ISP`), mobile (`MOB`), data centre (`DCH`), search engine (`SES`), search
/// engine or AI crawler (`SES/AIC`), reserved (`RSV`).
#[derive(StringEnum)]
#[non_exhaustive]
pub enum UsageType {
    /// `COM`
    #[wire(name = "COM")]
    Com,
    /// `ORG`
    #[wire(name = "ORG")]
    Org,
    /// `GOV`
    #[wire(name = "GOV")]
    Gov,
    /// `MIL`
    #[wire(name = "MIL")]
    Mil,
    /// `EDU`
    #[wire(name = "EDU")]
    Edu,
    /// `LIB`
    #[wire(name = "LIB")]
    Lib,
    /// `CDN`
    #[wire(name = "CDN")]
    Cdn,
    /// `ISP`
    #[wire(name = "ISP")]
    Isp,
    /// `MOB`
    #[wire(name = "MOB")]
    Mob,
    /// `ISP/MOB`
    #[wire(name = "ISP/MOB")]
    IspMob,
    /// `DCH`
    #[wire(name = "DCH")]
    Dch,
    /// `SES`
    #[wire(name = "SES")]
    Ses,
    /// `SES/AIC`
    #[wire(name = "SES/AIC")]
    SesAic,
    /// `RSV`
    #[wire(name = "RSV")]
    Rsv,
    /// `-`
    #[wire(name = "-")]
    Minus,
    /// The empty text
    #[wire(name = "")]
    Empty,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
