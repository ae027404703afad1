//! A span of `tracing` for each request, with the names that OpenTelemetry has for HTTP.

use http::Request;
use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

use crate::body::Body;
use crate::hook::Next;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

/// Sends a request within a span of its own. What the path was filled with, the query, headers and bodies
/// are not in it: any of them may hold a secret.
pub(crate) async fn send(next: Next<'_>, request: Request<Body>) -> Sent {
    let span = span(next, &request);
    within(span, next.send(request)).await
}

/// The same for what asks for a credential, of which the path is left out as well.
pub(crate) async fn ask(
    scheme: &'static str,
    tries: u32,
    transport: &dyn Transport,
    request: Request<Body>,
) -> Sent {
    let (method, uri) = (request.method(), request.uri());
    let span = info_span!(
        "http",
        otel.name = Empty,
        otel.kind = "client",
        otel.status_code = Empty,
        security.scheme = scheme,
        http.request.method = method.as_str(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
        url.scheme = uri.scheme_str(),
        server.address = uri.host(),
        server.port = uri.port_u16(),
    );
    span.record("otel.name", method.as_str());
    resent(&span, tries);
    within(span, transport.send(request)).await
}

type Sent = Result<http::Response<Body>, TransportError>;

async fn within(span: Span, sending: BoxFuture<'_, Sent>) -> Sent {
    let sent = sending.instrument(span.clone()).await;
    match &sent {
        Ok(answer) => {
            let status = answer.status();
            span.record("http.response.status_code", status.as_u16());
            if status.is_client_error() || status.is_server_error() {
                failed(&span, status.as_str());
            }
        }
        Err(error) => failed(
            &span,
            match error.kind {
                TransportErrorKind::Connect => "connect",
                TransportErrorKind::Timeout => "timeout",
                TransportErrorKind::Unsendable => "unsendable",
                TransportErrorKind::Redirect => "redirect",
                TransportErrorKind::Other => "transport",
            },
        ),
    }
    sent
}

fn span(next: Next<'_>, request: &Request<Body>) -> Span {
    let (method, uri) = (request.method(), request.uri());
    let span = info_span!(
        "http",
        otel.name = Empty,
        otel.kind = "client",
        otel.status_code = Empty,
        operation.id = next.operation(),
        http.request.method = method.as_str(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
        url.scheme = uri.scheme_str(),
        url.template = next.path(),
        server.address = uri.host(),
        server.port = uri.port_u16(),
    );
    if !span.is_disabled() {
        span.record("otel.name", format!("{method} {}", next.path()));
    }
    resent(&span, next.tries());
    span
}

fn resent(span: &Span, tries: u32) {
    if tries > 1 {
        span.record("http.request.resend_count", tries - 1);
    }
}

fn failed(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}
