// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Which kind of proxy it is (from PX2): `VPN`, `TOR` exit, public proxy (`PUB`), web proxy
/// (`WEB`), data centre (`DCH`), search engine robot (`SES`), residential proxy (`RES`, from
/// PX10), consumer or enterprise private network (`CPN`, `EPN`, from PX11), AI crawler (`AIC`,
/// from PX12).
#[string_enum(screaming)]
pub enum ProxyType {
    Vpn,
    Tor,
    Pub,
    Web,
    Dch,
    Ses,
    Res,
    Cpn,
    Epn,
    Aic,
    #[wire(name = "-")]
    Minus,
    #[wire(name = "")]
    Empty,
    Unknown(String),
}
