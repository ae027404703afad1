//! The `README.md` of a generated crate: what it talks to, how to sign in, the
//! first call, and every operation by tag.

use std::fmt::Write;

/// What a README says.
#[derive(Debug)]
pub struct Readme<'a> {
    /// The description, as in `just.yaml`.
    pub spec: &'a str,
    /// Name of the package.
    pub package: &'a str,
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
    /// Rust code of a first call.
    pub example: &'a str,
    /// The operations by tag, in the order in which they are shown.
    pub groups: Vec<Group>,
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
    sections.extend(["## First call".to_owned(), fenced("rust", of.example)]);
    sections.extend(["## Where calls go".to_owned(), base_url(of.base_url)]);
    if !of.servers.is_empty() {
        sections.extend([OTHER_SERVERS.to_owned(), servers(&of.servers)]);
    }
    if !of.credentials.is_empty() {
        sections.extend(["## Credentials".to_owned(), credentials(&of.credentials)]);
    }
    sections.push("## Operations".to_owned());
    for group in &of.groups {
        match &group.tag {
            Some(tag) => sections.push(format!("### {}", inline(tag))),
            None if of.groups.len() > 1 => sections.push("### Others".to_owned()),
            None => {}
        }
        sections.push(operations(&group.operations));
    }
    if !of.doubts.is_empty() {
        sections.extend(["## Doubts".to_owned(), doubts(&of.doubts)]);
    }
    sections.extend(["## Features".to_owned(), features(of.features)]);
    let mut text = sections.join("\n\n");
    text.push('\n');
    text
}

fn base_url(url: Option<&str>) -> String {
    match url {
        Some(url) => format!(
            "{}, unless `base_url` of the builder says otherwise.",
            code(url)
        ),
        None => "The API has no address of its own: give `base_url` to the builder.".to_owned(),
    }
}

fn servers(all: &[OwnServer]) -> String {
    let mut text = "| server | on the builder |\n| --- | --- |\n".to_owned();
    for OwnServer { url, call } in all {
        row(&mut text, &[&code(url), &code(call)]);
    }
    text.truncate(text.trim_end().len());
    text
}

fn credentials(all: &[Credential]) -> String {
    let mut text = "| on the builder | sends |\n| --- | --- |\n".to_owned();
    for Credential { call, sends } in all {
        row(&mut text, &[&code(call), sends]);
    }
    text.push_str("\nA call whose credentials are missing fails before anything is sent.");
    text
}

fn operations(all: &[Line]) -> String {
    let mut text = "| method | request |\n| --- | --- |\n".to_owned();
    for Line { name, request } in all {
        row(&mut text, &[&code(name), &code(request)]);
    }
    text.truncate(text.trim_end().len());
    text
}

fn doubts(all: &[Doubtful]) -> String {
    let mut text = "\
The vendor's documentation is at odds with itself here; the client follows the rest of it, and these are not tested.

| method | of the vendor | why it is doubted |
| --- | --- | --- |
"
    .to_owned();
    for doubt in all {
        let cells = [
            &code(&doubt.operation),
            &inline(&doubt.sample),
            &inline(&doubt.reason),
        ];
        row(&mut text, &cells.map(String::as_str));
    }
    text.truncate(text.trim_end().len());
    text
}

fn features(tags: &[String]) -> String {
    let mut text = "\
- `rustls` (on by default): calls go out by reqwest, with TLS by rustls.
- `native-tls`: the same with the TLS of the system.
- Neither: bring a transport of your own."
        .to_owned();
    if !tags.is_empty() {
        let tags: Vec<String> = tags.iter().map(|tag| code(tag)).collect();
        text.push_str("\n- `all` (on by default): the operations of all tags. One tag each: ");
        text.push_str(&tags.join(", "));
        text.push('.');
    }
    text
}

/// A row of a table; a bar would end a cell, in code as well.
fn row(text: &mut String, cells: &[&str]) {
    for cell in cells {
        // Writing into a string cannot fail.
        let _ = write!(text, "| {} ", cell.replace('|', "\\|"));
    }
    text.push_str("|\n");
}

/// The first paragraph of a description.
fn first_paragraph(text: &str) -> Option<String> {
    let lines = text
        .lines()
        .map(str::trim)
        .skip_while(|line| line.is_empty());
    let lines: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// Text as Markdown that shows it as it is, on one line. A bar is left to
/// [`row`].
fn inline(text: &str) -> String {
    let mut escaped = String::new();
    for c in one_line(text).chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '#'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Text as code inside a line.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A block of code that nothing inside of it can end.
fn fenced(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end())
}

/// Text that cannot end a comment of HTML.
fn comment(text: &str) -> String {
    let mut apart = String::new();
    for c in one_line(text).chars() {
        if c == '-' && apart.ends_with('-') {
            apart.push(' ');
        }
        apart.push(c);
    }
    apart
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}

fn one_line(text: &str) -> String {
    let is_gap = |c: char| c.is_whitespace() || c.is_control();
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<'a>() -> Readme<'a> {
        let line = |name: &str, request: &str| Line {
            name: name.to_owned(),
            request: request.to_owned(),
        };
        Readme {
            spec: "just.yaml",
            package: "just-client",
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
            example: "let client = just_client::Client::builder().build()?;\n",
            groups: vec![
                Group {
                    tag: Some("Profiles".to_owned()),
                    operations: vec![line("create_profile", "POST /profile")],
                },
                Group {
                    tag: None,
                    operations: vec![line("ping", "GET /a|b")],
                },
            ],
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
        insta::assert_snapshot!(readme(&Readme { features: &features, ..of() }), @r"
        <!-- Made by Clientwright from just.yaml; do not edit. -->

        # just-client

        A Rust client of the Just API.

        Profiles and statistics.

        ## First call

        ```rust
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

        A call whose credentials are missing fails before anything is sent.

        ## Operations

        ### Profiles

        | method | request |
        | --- | --- |
        | `create_profile` | `POST /profile` |

        ### Others

        | method | request |
        | --- | --- |
        | `ping` | `GET /a\|b` |

        ## Doubts

        The vendor's documentation is at odds with itself here; the client follows the rest of it, and these are not tested.

        | method | of the vendor | why it is doubted |
        | --- | --- | --- |
        | `create_profile` | sample curl | The heading says POST, the sample \`PUT\`. |

        ## Features

        - `rustls` (on by default): calls go out by reqwest, with TLS by rustls.
        - `native-tls`: the same with the TLS of the system.
        - Neither: bring a transport of your own.
        - `all` (on by default): the operations of all tags. One tag each: `profiles`, `statistics`.
        ");
    }

    #[test]
    fn text_is_shown_as_it_is() {
        assert_eq!(
            inline("<b>_x_</b>\n# [y](z)"),
            r"\<b\>\_x\_\</b\> \# \[y\](z)"
        );
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(fenced("rust", "```\n"), "````rust\n```\n````");
        assert_eq!(comment("a-->b"), "a- ->b");
    }
}
