//! The `README.md` of a generated crate, from which somebody who knows the
//! vendor can work: what it talks to, how to sign in, the first call, every
//! operation by tag, what comes back and what does not.

mod markdown;
mod sections;

use markdown::{comment, fenced, first_paragraph, inline};

pub(crate) use markdown::code;

/// What a README says.
#[derive(Debug)]
pub struct Readme<'a> {
    /// The description, as in `just.yaml`.
    pub spec: &'a str,
    /// Name of the package.
    pub package: &'a str,
    /// Its version.
    pub version: &'a str,
    /// Its name in code.
    pub library: &'a str,
    /// Its licence, as an SPDX expression.
    pub license: Option<&'a str>,
    /// What it is a client of, such as `Just API`.
    pub title: &'a str,
    /// `info.description`, of which the first paragraph is shown.
    pub description: Option<&'a str>,
    /// Where calls go unless told otherwise.
    pub base_url: Option<&'a str>,
    /// Where only some calls go.
    pub servers: Vec<OwnServer>,
    /// One for each security scheme.
    pub credentials: Vec<Credential>,
    /// What a call needs unless its line says otherwise; Markdown.
    pub needed: String,
    /// A program with a first call.
    pub example: &'a str,
    /// The operations by tag, in the order in which they are shown.
    pub groups: Vec<Group>,
    /// What the vendor sends.
    pub callbacks: Vec<Incoming>,
    /// The variants of `Problem`.
    pub problems: &'a [String],
    /// How often the vendor may be asked; Markdown.
    pub limits: Vec<String>,
    /// The operations that give a page at a time.
    pub paged: Vec<Paged>,
    /// How many examples and samples the tests of the crate check.
    pub tested: (usize, usize),
    /// An answer that the documentation shows, as a call on a `Recorder`.
    pub shown: Option<String>,
    /// Examples of the vendor that the client does not follow.
    pub doubts: Vec<Doubtful>,
    /// The features of tags; none where there is one tag only.
    pub features: &'a [String],
}

/// A server that only some calls go to.
#[derive(Clone, Debug)]
pub struct OwnServer {
    /// Its URL, or its path at the host of the API.
    pub url: String,
    /// The call on the builder that replaces it.
    pub call: String,
}

/// What there is to know of servers that only some calls go to.
pub(crate) const OTHER_SERVERS: &str = "\
Some operations have a server of their own, to which they go with the client's credentials. \
`base_url` does not move them to another host: each such server has a method of its own on the \
builder. One that is only a path goes with `base_url`.";

/// How a security scheme is used.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The call on the builder, as in `basic(username, password)`.
    pub call: String,
    /// What it sends, as in "header `X-AUTH-TOKEN`"; Markdown.
    pub sends: String,
}

/// The operations of a tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// The tag, as written; `None` for those that have none.
    pub tag: Option<String>,
    /// The operations.
    pub operations: Vec<Line>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Line {
    /// The method of the client.
    pub name: String,
    /// Method and path template, behind the server if that is one of its own.
    pub request: String,
    /// What it does, in a line.
    pub summary: Option<String>,
    /// What it needs, where that is not what all need; Markdown.
    pub needs: Option<String>,
}

/// A callback or webhook.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Its module, as in `callbacks::delivery_report`.
    pub module: String,
    /// In capitals.
    pub method: String,
    /// What it is, in a line.
    pub summary: Option<String>,
    /// Whether there is a body to read.
    pub has_body: bool,
}

/// An operation that gives a page at a time.
#[derive(Clone, Debug)]
pub struct Paged {
    /// The method of the client.
    pub operation: String,
    /// How to come to the next page; Markdown.
    pub how: String,
}

/// An example of the vendor that the client does not follow.
#[derive(Clone, Debug)]
pub struct Doubtful {
    /// The method of the client.
    pub operation: String,
    /// Which example it is.
    pub sample: String,
    /// Why it is doubted.
    pub reason: String,
}

/// The text of a `README.md`.
#[must_use]
pub fn readme(of: &Readme<'_>) -> String {
    let mut sections = vec![
        format!(
            "<!-- Made by Clientwright from {}; do not edit. -->",
            comment(of.spec)
        ),
        format!("# {}", of.package),
        format!("A Rust client of the {}.", inline(of.title)),
    ];
    sections.extend(
        of.description
            .and_then(first_paragraph)
            .map(|text| inline(&text)),
    );
    sections.extend(["## First call".to_owned()]);
    sections.push(fenced("toml", &sections::dependencies(of)));
    sections.push(fenced("rust,no_run", of.example));
    sections.extend([
        "## Where calls go".to_owned(),
        sections::base_url(of.base_url),
    ]);
    if !of.servers.is_empty() {
        sections.extend([OTHER_SERVERS.to_owned(), sections::servers(&of.servers)]);
    }
    if !of.credentials.is_empty() {
        sections.extend([
            "## Credentials".to_owned(),
            sections::credentials(&of.credentials, &of.needed),
        ]);
    }
    sections.push("## Operations".to_owned());
    for group in &of.groups {
        match &group.tag {
            Some(tag) => sections.push(format!("### {}", inline(tag))),
            None if of.groups.len() > 1 => sections.push("### Others".to_owned()),
            None => {}
        }
        sections.push(sections::operations(&group.operations));
    }
    let mut section = |name: &str, text: String| sections.extend([format!("## {name}"), text]);
    if !of.callbacks.is_empty() {
        section("Callbacks", sections::callbacks(&of.callbacks, of.library));
    }
    section("Errors", sections::errors(of.problems, of.library));
    section("Limits", sections::limits(&of.limits));
    if !of.paged.is_empty() {
        section("Pages", sections::paging(&of.paged));
    }
    section("Tests", sections::tests(of));
    if !of.doubts.is_empty() {
        section("Doubts", sections::doubts(&of.doubts));
    }
    section("Features", sections::features(of.features));
    if let Some(license) = of.license {
        section("Licence", format!("{}.", inline(license)));
    }
    let spec = code(of.spec);
    let made = format!(
        "By Clientwright, from {spec}: changes belong there, and `clientwright generate` brings them here."
    );
    section("How it is made", made);
    let mut text = sections.join("\n\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<'a>() -> Readme<'a> {
        let line = |name: &str, request: &str| Line {
            name: name.to_owned(),
            request: request.to_owned(),
            summary: None,
            needs: None,
        };
        Readme {
            spec: "just.yaml",
            package: "just-client",
            version: "0.1.0",
            library: "just_client",
            license: Some("MIT OR Apache-2.0"),
            title: "Just API",
            description: Some("Profiles and\nstatistics.\n\nMore, which is not shown."),
            base_url: Some("https://api.justservices.cc"),
            servers: vec![OwnServer {
                url: "https://files.justservices.cc".to_owned(),
                call: "files_justservices_cc_url(url)".to_owned(),
            }],
            credentials: vec![Credential {
                call: "auth_token(auth_token)".to_owned(),
                sends: "header `X-AUTH-TOKEN`".to_owned(),
            }],
            needed: "`auth_token`".to_owned(),
            example: "let client = just_client::Client::builder().build()?;\n",
            groups: vec![
                Group {
                    tag: Some("Profiles".to_owned()),
                    operations: vec![Line {
                        summary: Some("Create a profile".to_owned()),
                        ..line("create_profile", "POST /profile")
                    }],
                },
                Group {
                    tag: None,
                    operations: vec![Line {
                        needs: Some("nothing".to_owned()),
                        ..line("ping", "GET /a|b")
                    }],
                },
            ],
            callbacks: vec![Incoming {
                module: "callbacks::profile_changed".to_owned(),
                method: "POST".to_owned(),
                summary: Some("A profile changed".to_owned()),
                has_body: true,
            }],
            problems: &[],
            limits: vec!["The vendor takes 8 requests a second".to_owned()],
            paged: vec![Paged {
                operation: "list_profiles".to_owned(),
                how: "`page` is the number of the page".to_owned(),
            }],
            tested: (12, 1),
            shown: Some("recorder.on(\"createProfile\").example(\"full\")".to_owned()),
            doubts: vec![Doubtful {
                operation: "create_profile".to_owned(),
                sample: "sample curl".to_owned(),
                reason: "The heading says POST,\nthe sample `PUT`.".to_owned(),
            }],
            features: &[],
        }
    }

    #[test]
    fn says_what_a_first_reader_asks() {
        let features = ["profiles".to_owned(), "statistics".to_owned()];
        let problems = ["Problem::Missing".to_owned()];
        insta::assert_snapshot!(readme(&Readme {
            features: &features,
            problems: &problems,
            ..of()
        }), @r##"
        <!-- Made by Clientwright from just.yaml; do not edit. -->

        # just-client

        A Rust client of the Just API.

        Profiles and statistics.

        ## First call

        ```toml
        [dependencies]
        # or `path = …` in place of the version
        just-client = "0.1.0"
        tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
        ```

        ```rust,no_run
        let client = just_client::Client::builder().build()?;
        ```

        ## Where calls go

        `https://api.justservices.cc`, unless `base_url` of the builder says otherwise.

        Some operations have a server of their own, to which they go with the client's credentials. `base_url` does not move them to another host: each such server has a method of its own on the builder. One that is only a path goes with `base_url`.

        | server | on the builder |
        | --- | --- |
        | `https://files.justservices.cc` | `files_justservices_cc_url(url)` |

        ## Credentials

        | on the builder | sends |
        | --- | --- |
        | `auth_token(auth_token)` | header `X-AUTH-TOKEN` |

        A call needs `auth_token`, unless its line below says otherwise; without that, it fails before anything is sent.

        ## Operations

        ### Profiles

        | method | request | what it does |
        | --- | --- | --- |
        | `create_profile` | `POST /profile` | Create a profile |

        ### Others

        | method | request | needs |
        | --- | --- | --- |
        | `ping` | `GET /a\|b` | nothing |

        ## Callbacks

        What the vendor sends is read from headers and body, with any server: `just_client::callbacks::profile_changed::parse(&headers, &body)`. `CALLBACK` beside it has the method, and the status to answer with.

        | module | method | what it is |
        | --- | --- | --- |
        | `callbacks::profile_changed` | `POST` | A profile changed |

        ## Errors

        A call gives a `Response`, which derefs to its body, or `just_client::Error`, which has `status()`, `headers()` and `body()` wherever there was an answer, and says what went wrong: `is_status()`, `is_decode()`, `is_timeout()`, `is_connect()` and others. `problem()` is what the answer says, where that is documented: `Problem::Missing`.

        ## Limits

        - A call may take 60 seconds as a whole, 10 of them until there is a connection: `timeout` and `connect_timeout` of the builder.
        - An answer may have 64 MiB: `body_limit`.
        - What may pass and can be repeated is sent up to three times: `retries` of the builder or of a call.
        - The vendor takes 8 requests a second. The client waits by itself, unless `rate_limits` says otherwise.

        ## Pages

        The requests of these have `pages()`, which gives one page after the other, and `stream()`, which gives what is in them. Both are asked by `next().await`, end where the vendor says, and have a `bookmark()` to `resume` from.

        | method | how pages follow |
        | --- | --- |
        | `list_profiles` | `page` is the number of the page |

        ## Tests

        `cargo test` checks 12 documented examples and 1 sample of requests: answers are read and written again, requests are sent and compared.

        For tests of your own, the feature `test` brings `runtime::Recorder`, a transport without a network: it answers operation by operation, fails as networks do, and shows the requests. `Recorder::new().examples(just_client::examples::EXAMPLES)` knows the answers of the documentation, as in `recorder.on("createProfile").example("full")`.

        ## Doubts

        The vendor's documentation is at odds with itself here; the client follows the rest of it, and these are not tested.

        | method | of the vendor | why it is doubted |
        | --- | --- | --- |
        | `create_profile` | sample curl | The heading says POST, the sample \`PUT\`. |

        ## Features

        - `rustls` (on by default): calls go out by reqwest, with TLS by rustls.
        - `native-tls`: the same with the TLS of the system.
        - Neither: bring a transport of your own.
        - `blocking`: `send_blocking` in place of `send`, and `stream().blocking()`, for code that is not async.
        - `brotli`, `gzip`, `http2`, `socks`, `system-proxy`, `rustls-no-provider`: what else the transport can do.
        - `test`: `runtime::Recorder`, a transport for tests of your own.
        - `all` (on by default): the operations of all tags. One tag each: `profiles`, `statistics`.

        ## Licence

        MIT OR Apache-2.0.

        ## How it is made

        By Clientwright, from `just.yaml`: changes belong there, and `clientwright generate` brings them here.
        "##);
    }
}
