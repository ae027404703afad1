//! A span of `tracing` for each request, with the names that OpenTelemetry has for HTTP.

use http::Request;
use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

use crate::body::Body;
use crate::hook::Next;
use crate::transport::{TransportError, TransportErrorKind};

/// Sends a request within a span of its own. What the path was filled with, the query, headers and bodies
/// are not in it: any of them may hold a secret.
pub(crate) async fn send(
    next: Next<'_>,
    request: Request<Body>,
) -> Result<http::Response<Body>, TransportError> {
    let span = span(next, &request);
    let sent = next.send(request).instrument(span.clone()).await;
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
    if next.tries() > 1 {
        span.record("http.request.resend_count", next.tries() - 1);
    }
    span
}

fn failed(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}
