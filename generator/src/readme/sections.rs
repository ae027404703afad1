//! The sections of a README, each as Markdown.

use super::markdown::{code, inline, table};
use super::{Credential, Doubtful, Incoming, Line, OwnServer, Paged, Readme};

/// What to write into `Cargo.toml`.
pub(super) fn dependencies(of: &Readme<'_>) -> String {
    format!(
        "[dependencies]\n# or `path = …` in place of the version\n{} = \"{}\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}",
        of.package, of.version
    )
}

pub(super) fn base_url(url: Option<&str>) -> String {
    match url {
        Some(url) => format!(
            "{}, unless `base_url` of the builder says otherwise.",
            code(url)
        ),
        None => "The API has no address of its own: give `base_url` to the builder.".to_owned(),
    }
}

pub(super) fn servers(all: &[OwnServer]) -> String {
    let rows = all
        .iter()
        .map(|server| [code(&server.url), code(&server.call)]);
    table(["server", "on the builder"], rows)
}

pub(super) fn credentials(all: &[Credential], needed: &str) -> String {
    let rows = all
        .iter()
        .map(|credential| [code(&credential.call), credential.sends.clone()]);
    let table = table(["on the builder", "sends"], rows);
    format!(
        "{table}\n\nA call needs {needed}, unless its line below says otherwise; without that, it fails before anything is sent."
    )
}

/// The operations of a tag; what they need and do in a column each, where there is anything to say.
pub(super) fn operations(all: &[Line]) -> String {
    let summaries = all.iter().any(|line| line.summary.is_some());
    let needs = all.iter().any(|line| line.needs.is_some());
    let name = |line: &Line| code(&line.name);
    let request = |line: &Line| code(&line.request);
    let summary = |line: &Line| line.summary.as_deref().map(inline).unwrap_or_default();
    let need = |line: &Line| line.needs.clone().unwrap_or_default();
    let lines = all.iter();
    match (summaries, needs) {
        (false, false) => table(
            ["method", "request"],
            lines.map(|line| [name(line), request(line)]),
        ),
        (true, false) => table(
            ["method", "request", "what it does"],
            lines.map(|line| [name(line), request(line), summary(line)]),
        ),
        (false, true) => table(
            ["method", "request", "needs"],
            lines.map(|line| [name(line), request(line), need(line)]),
        ),
        (true, true) => table(
            ["method", "request", "what it does", "needs"],
            lines.map(|line| [name(line), request(line), summary(line), need(line)]),
        ),
    }
}

pub(super) fn callbacks(all: &[Incoming], library: &str) -> String {
    let rows = all.iter().map(|one| {
        let summary = one.summary.as_deref().map(inline).unwrap_or_default();
        [code(&one.module), code(&one.method), summary]
    });
    let first = all.iter().find(|one| one.has_body).or(all.first());
    let first = first.map_or("", |one| one.module.as_str());
    let call = code(&format!("{library}::{first}::parse(&headers, &body)"));
    format!(
        "What the vendor sends is read from headers and body, with any server: {call}. \
        `CALLBACK` beside it has the method, and the status to answer with.\n\n{}",
        table(["module", "method", "what it is"], rows)
    )
}

pub(super) fn paging(all: &[Paged]) -> String {
    let rows = all
        .iter()
        .map(|one| [code(&one.operation), one.how.clone()]);
    format!(
        "The requests of these have `pages()`, which gives one page after the other, and `stream()`, which gives what is in \
        them. Both are asked by `next().await`, end where the vendor says, and have a `bookmark()` to `resume` from.\n\n{}",
        table(["method", "how pages follow"], rows)
    )
}

pub(super) fn errors(problems: &[String], library: &str) -> String {
    let mut text = format!(
        "A call gives a `Response`, which derefs to its body, or `{library}::Error`, which has `status()`, `headers()` and `body()` \
        wherever there was an answer, and says what went wrong: `is_status()`, `is_decode()`, `is_timeout()`, `is_connect()` and others."
    );
    if !problems.is_empty() {
        let problems: Vec<String> = problems.iter().map(|name| code(name)).collect();
        text.push_str(&format!(
            " `problem()` is what the answer says, where that is documented: {}.",
            problems.join(", ")
        ));
    }
    text
}

pub(super) fn limits(vendor: &[String]) -> String {
    let mut text = "\
- A call may take 60 seconds as a whole, 10 of them until there is a connection: `timeout` and `connect_timeout` of the builder.
- An answer may have 64 MiB: `body_limit`.
- What may pass and can be repeated is sent up to three times: `retries` of the builder or of a call."
        .to_owned();
    for limit in vendor {
        text.push_str(&format!("\n- {limit}."));
    }
    if !vendor.is_empty() {
        text.push_str(" The client waits by itself, unless `rate_limits` says otherwise.");
    }
    text
}

pub(super) fn doubts(all: &[Doubtful]) -> String {
    let rows = all.iter().map(|doubt| {
        [
            code(&doubt.operation),
            inline(&doubt.sample),
            inline(&doubt.reason),
        ]
    });
    format!(
        "The vendor's documentation is at odds with itself here; the client follows the rest of it, and these are not tested.\n\n{}",
        table(["method", "of the vendor", "why it is doubted"], rows)
    )
}

/// What is tested, and what for tests of one's own there is.
pub(super) fn tests(of: &Readme<'_>) -> String {
    let count = |count: usize, one: &str| {
        let end = if count == 1 { "" } else { "s" };
        format!("{count} {one}{end}")
    };
    let mut text = "For tests of your own, the feature `test` brings `runtime::Recorder`, a transport without a \
        network: it answers operation by operation, fails as networks do, and shows the requests."
        .to_owned();
    if let Some(call) = &of.shown {
        let known = code(&format!(
            "Recorder::new().examples({}::examples::EXAMPLES)",
            of.library
        ));
        let call = code(call);
        text.push_str(&format!(
            " {known} knows the answers of the documentation, as in {call}."
        ));
    }
    let (examples, samples) = of.tested;
    match of.tested {
        (0, 0) => text,
        _ => format!(
            "`cargo test` checks {} and {} of requests: answers are read and written again, requests \
             are sent and compared.\n\n{text}",
            count(examples, "documented example"),
            count(samples, "sample"),
        ),
    }
}

pub(super) fn features(tags: &[String]) -> String {
    let mut text = "\
- `rustls` (on by default): calls go out by reqwest, with TLS by rustls.
- `native-tls`: the same with the TLS of the system.
- Neither: bring a transport of your own.
- `blocking`: `send_blocking` in place of `send`, and `stream().blocking()`, for code that is not async.
- `brotli`, `gzip`, `http2`, `socks`, `system-proxy`, `rustls-no-provider`: what else the transport can do.
- `test`: `runtime::Recorder`, a transport for tests of your own."
        .to_owned();
    if !tags.is_empty() {
        let tags: Vec<String> = tags.iter().map(|tag| code(tag)).collect();
        text.push_str("\n- `all` (on by default): the operations of all tags. One tag each: ");
        text.push_str(&tags.join(", "));
        text.push('.');
    }
    text
}
