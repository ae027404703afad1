// Made by Clientwright from ip2proxy.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{detect_proxy::Check, detect_proxy::Format, package::Package,
    proxy_result::ProxyResult};

#[calls]
impl Client {
    /// Tell whether an IP address is a proxy (`GET /`, see
    /// <https://www.ip2location.com/web-service/ip2proxy>).
    ///
    /// Each package has the fields of the smaller ones.
    pub fn detect_proxy(&self) -> DetectProxy;
}

#[operation(GET, "/", accept = "text/html", decode = json, error_when(200 = is_not("response",
    "OK")), errors(default = ErrorResult),
    docs = "https://www.ip2location.com/web-service/ip2proxy")]
pub struct DetectProxy(Call<ProxyResult, Problem>);
#[calls]
impl DetectProxy {
    /// Which fields the answer has. The server's default is `"PX1"`.
    pub fn package(self, #[query] package: Package) -> Self;
    /// IP address to look at; the caller's own where it is left out.
    pub fn ip(self, #[query] ip: &str) -> Self;
    /// Format of the answer. The server's default is `"json"`.
    pub fn format(self, #[query] format: Format) -> Self;
    /// With `true`, no address is looked at: `response` is the number of credits that are left, and
    /// arrives as an error, since it is not `OK`.
    pub fn check(self, #[query] check: Check) -> Self;
}
