// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Which kind of proxy it is (from PX2): `VPN`, `TOR` exit, public proxy (`PUB`), web proxy
/// (`WEB`), data centre (`DCH`), search engine robot (`SES`), residential proxy (`RES`, from
/// PX10), consumer or enterprise private network (`CPN`, `EPN`, from PX11), AI crawler (`AIC`,
/// from PX12).
#[derive(StringEnum)]
#[non_exhaustive]
pub enum ProxyType {
    /// `VPN`
    #[wire(name = "VPN")]
    Vpn,
    /// `TOR`
    #[wire(name = "TOR")]
    Tor,
    /// `PUB`
    #[wire(name = "PUB")]
    Pub,
    /// `WEB`
    #[wire(name = "WEB")]
    Web,
    /// `DCH`
    #[wire(name = "DCH")]
    Dch,
    /// `SES`
    #[wire(name = "SES")]
    Ses,
    /// `RES`
    #[wire(name = "RES")]
    Res,
    /// `CPN`
    #[wire(name = "CPN")]
    Cpn,
    /// `EPN`
    #[wire(name = "EPN")]
    Epn,
    /// `AIC`
    #[wire(name = "AIC")]
    Aic,
    /// `-`
    #[wire(name = "-")]
    Minus,
    /// The empty text
    #[wire(name = "")]
    Empty,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
