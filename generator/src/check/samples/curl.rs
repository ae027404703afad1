//! What a command `curl` asks for: its options, and the request that they make.

/// A request as curl would send it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Command {
    pub method: String,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Body,
    /// `-u`: user name and password.
    pub user: Option<(String, String)>,
}

/// The body of a request.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Body {
    #[default]
    Nothing,
    /// What it is, and the media type that curl gives it.
    Data(String, &'static str),
    /// A multipart body.
    Parts(Vec<Part>),
}

/// A part of a multipart body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub name: String,
    /// The text, or the name of the file.
    pub value: String,
    pub is_file: bool,
}

/// Options with a value that make a request.
const VALUED: &[(&str, char)] = &[
    ("request", 'X'),
    ("header", 'H'),
    ("data", 'd'),
    ("data-ascii", 'd'),
    ("data-raw", 'r'),
    ("data-binary", 'b'),
    ("data-urlencode", 'e'),
    ("json", 'j'),
    ("form", 'F'),
    ("form-string", 'f'),
    ("user", 'u'),
    ("url", 'U'),
    ("cookie", 'c'),
    ("user-agent", ' '),
    ("referer", ' '),
    ("output", ' '),
    ("max-time", ' '),
    ("connect-timeout", ' '),
    ("cookie-jar", ' '),
    ("proxy", ' '),
    ("retry", ' '),
    ("retry-delay", ' '),
    ("write-out", ' '),
    ("cacert", ' '),
    ("cert", ' '),
    ("key", ' '),
    ("dump-header", ' '),
    ("limit-rate", ' '),
    ("max-redirs", ' '),
    ("resolve", ' '),
];

/// Options without a value.
const FLAGS: &[&str] = &[
    "location",
    "location-trusted",
    "silent",
    "show-error",
    "insecure",
    "include",
    "verbose",
    "compressed",
    "fail",
    "fail-with-body",
    "get",
    "head",
    "globoff",
    "http1.0",
    "http1.1",
    "http2",
    "ipv4",
    "ipv6",
    "no-buffer",
    "basic",
    "remote-name",
    "progress-bar",
    "path-as-is",
    "post301",
    "post302",
    "ssl-reqd",
    "tlsv1.2",
    "no-keepalive",
];

/// The short names of both, as far as they mean the same.
const SHORT: &[(char, &str)] = &[
    ('X', "request"),
    ('H', "header"),
    ('d', "data"),
    ('F', "form"),
    ('u', "user"),
    ('b', "cookie"),
    ('A', "user-agent"),
    ('e', "referer"),
    ('o', "output"),
    ('m', "max-time"),
    ('c', "cookie-jar"),
    ('x', "proxy"),
    ('w', "write-out"),
    ('E', "cert"),
    ('D', "dump-header"),
    ('L', "location"),
    ('s', "silent"),
    ('S', "show-error"),
    ('k', "insecure"),
    ('i', "include"),
    ('v', "verbose"),
    ('f', "fail"),
    ('G', "get"),
    ('I', "head"),
    ('g', "globoff"),
    ('0', "http1.0"),
    ('4', "ipv4"),
    ('6', "ipv6"),
    ('N', "no-buffer"),
    ('O', "remote-name"),
    ('#', "progress-bar"),
];

/// Reads the words behind `curl`; what cannot be read is told.
pub(super) fn read(words: Vec<String>) -> Result<Command, String> {
    let mut options = Options::default();
    let mut words = words.into_iter();
    let mut only_urls = false;
    while let Some(word) = words.next() {
        if only_urls || !word.starts_with('-') || word == "-" {
            options.url(word)?;
        } else if word == "--" {
            only_urls = true;
        } else if let Some(name) = word.strip_prefix("--") {
            options.long(name, &mut words)?;
        } else {
            options.short(&word[1..], &mut words)?;
        }
    }
    options.finish()
}

#[derive(Default)]
struct Options {
    method: Option<String>,
    url: Option<String>,
    headers: Vec<(String, String)>,
    data: Vec<String>,
    json: bool,
    parts: Vec<Part>,
    user: Option<(String, String)>,
    get: bool,
    head: bool,
}

impl Options {
    fn url(&mut self, url: String) -> Result<(), String> {
        match self.url.replace(url) {
            None => Ok(()),
            Some(_) => Err("it asks for two URLs".to_owned()),
        }
    }

    fn long(&mut self, name: &str, words: &mut dyn Iterator<Item = String>) -> Result<(), String> {
        if FLAGS.contains(&name) {
            self.get |= name == "get";
            self.head |= name == "head";
            return Ok(());
        }
        let known = VALUED.iter().find(|(known, _)| *known == name);
        let Some((_, kind)) = known else {
            return Err(format!(
                "the option `--{name}` says something that is not understood"
            ));
        };
        let value = words.next();
        let value = value.ok_or_else(|| format!("the option `--{name}` lacks its value"))?;
        self.option(*kind, value)
    }

    /// Short options may stand together, the value of the last one as well.
    fn short(&mut self, word: &str, words: &mut dyn Iterator<Item = String>) -> Result<(), String> {
        for (at, c) in word.char_indices() {
            let known = SHORT.iter().find(|(known, _)| *known == c);
            let Some((_, name)) = known else {
                return Err(format!(
                    "the option `-{c}` says something that is not understood"
                ));
            };
            if FLAGS.contains(name) {
                self.long(name, words)?;
                continue;
            }
            let rest = &word[at + c.len_utf8()..];
            return match rest {
                "" => self.long(name, words),
                rest => self.long(name, &mut std::iter::once(rest.to_owned())),
            };
        }
        Ok(())
    }

    fn option(&mut self, kind: char, value: String) -> Result<(), String> {
        match kind {
            'X' => self.method = Some(value),
            'U' => self.url(value)?,
            'H' => self.header(&value),
            'c' if value.contains('=') => self.headers.push(("Cookie".to_owned(), value)),
            'c' => return Err("it reads cookies from a file".to_owned()),
            'u' => {
                let (user, password) = value.split_once(':').unwrap_or((&value, ""));
                self.user = Some((user.to_owned(), password.to_owned()));
            }
            'd' | 'b' | 'j' if value.starts_with('@') => {
                return Err("it reads its body from a file".to_owned());
            }
            'd' | 'b' | 'r' => self.data.push(value),
            'j' => {
                self.json = true;
                self.data.push(value);
            }
            'e' => self.data.push(urlencoded(&value)?),
            'F' => self.parts.push(part(&value)?),
            'f' => {
                let (name, value) = value.split_once('=').unwrap_or((&value, ""));
                self.parts.push(Part {
                    name: name.to_owned(),
                    value: value.to_owned(),
                    is_file: false,
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn header(&mut self, line: &str) {
        // `Name;` sends it empty, `Name:` not at all.
        match line.split_once(':') {
            Some((_, value)) if value.trim().is_empty() => {}
            Some((name, value)) => self
                .headers
                .push((name.trim().to_owned(), value.trim().to_owned())),
            None => self
                .headers
                .push((line.trim_end_matches(';').to_owned(), String::new())),
        }
    }

    fn finish(self) -> Result<Command, String> {
        let mut url = self.url.ok_or("it asks for no URL")?;
        let mut headers = self.headers;
        let joint = if self.json { "" } else { "&" };
        let data = (!self.data.is_empty()).then(|| self.data.join(joint));
        let body = match (data, self.get) {
            (Some(data), true) => {
                let joint = if url.contains('?') { '&' } else { '?' };
                url = format!("{url}{joint}{data}");
                Body::Nothing
            }
            _ if !self.parts.is_empty() => Body::Parts(self.parts),
            (Some(data), false) if self.json => {
                let has = |name: &str| {
                    let mut headers = headers.iter();
                    headers.any(|(known, _)| known.eq_ignore_ascii_case(name))
                };
                if !has("accept") {
                    headers.push(("Accept".to_owned(), "application/json".to_owned()));
                }
                Body::Data(data, "application/json")
            }
            (Some(data), false) => Body::Data(data, "application/x-www-form-urlencoded"),
            (None, _) => Body::Nothing,
        };
        let usual = match (&body, self.head) {
            (_, true) => "HEAD",
            (Body::Nothing, _) => "GET",
            _ => "POST",
        };
        let body = match body {
            Body::Data(data, _) if data.is_empty() => Body::Nothing,
            body => body,
        };
        Ok(Command {
            method: self.method.unwrap_or_else(|| usual.to_owned()),
            url,
            headers,
            body,
            user: self.user,
        })
    }
}

/// `--data-urlencode`: `content`, `=content` or `name=content`.
fn urlencoded(value: &str) -> Result<String, String> {
    match value.split_once('=') {
        None if value.contains('@') => Err("it reads its body from a file".to_owned()),
        None => Ok(encoded(value)),
        Some(("", content)) => Ok(encoded(content)),
        Some((name, content)) => Ok(format!("{name}={}", encoded(content))),
    }
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// `-F name=text`, `-F name=@file;type=image/png`, quotes around the value or not.
fn part(written: &str) -> Result<Part, String> {
    let Some((name, value)) = written.split_once('=') else {
        return Err(format!("the part `{written}` has no value"));
    };
    let is_file = value.starts_with('@');
    if value.starts_with('<') {
        return Err("it reads its body from a file".to_owned());
    }
    let value = if is_file { &value[1..] } else { value };
    let (content, rest) = quoted(value);
    let file_name = rest
        .split(';')
        .find_map(|word| word.trim().strip_prefix("filename="));
    let path_name = || {
        content
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let value = match file_name {
        _ if !is_file => content,
        Some(name) => quoted(name).0,
        None => path_name(),
    };
    Ok(Part {
        name: name.to_owned(),
        value,
        is_file,
    })
}

/// What stands in quotes, or up to a semicolon, and what comes behind it.
fn quoted(text: &str) -> (String, &str) {
    let Some(inside) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut content = String::new();
    let mut chars = inside.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (content, &inside[at + 1..]),
            '\\' => content.extend(chars.next().map(|(_, c)| c)),
            c => content.push(c),
        }
    }
    // Never closed: then it was no quote.
    (text.to_owned(), "")
}

#[cfg(test)]
mod tests {
    use super::{Body, Command, Part, read};
    use crate::check::samples::shell;

    fn command(text: &str) -> Result<Command, String> {
        read(shell::curl(text)?)
    }

    #[test]
    fn methods_are_those_of_curl() {
        for (text, method, url) in [
            ("curl x", "GET", "x"),
            ("curl -sSLk --url x", "GET", "x"),
            ("curl -I x", "HEAD", "x"),
            ("curl -XPUT x -d a", "PUT", "x"),
            ("curl -sX DELETE x", "DELETE", "x"),
            ("curl x -d a=1 -d b=2", "POST", "x"),
            (
                "curl -G x?c=3 -d a=1 --data-urlencode 'b=x y'",
                "GET",
                "x?c=3&a=1&b=x%20y",
            ),
            ("curl x -d ''", "POST", "x"),
        ] {
            let command = command(text).expect("a command");
            assert_eq!(
                (command.method.as_str(), command.url.as_str()),
                (method, url),
                "{text}"
            );
        }
    }

    #[test]
    fn bodies_are_those_of_curl() {
        let body = |text: &str| command(text).expect("a command").body;
        let form = "application/x-www-form-urlencoded";
        assert_eq!(
            body("curl x -d a=1 --data b=2"),
            Body::Data("a=1&b=2".to_owned(), form)
        );
        assert_eq!(
            body("curl x --json '{' --json '}'"),
            Body::Data("{}".to_owned(), "application/json")
        );
        assert_eq!(body("curl x -d ''"), Body::Nothing);
        let part = |name: &str, value: &str, is_file| Part {
            name: name.to_owned(),
            value: value.to_owned(),
            is_file,
        };
        assert_eq!(
            body(
                r#"curl x -F 'a="x;y"' -F 'b=@pets/p.png;type=image/png' -F 'c=@x;filename="y z"' -F d=1"#
            ),
            Body::Parts(vec![
                part("a", "x;y", false),
                part("b", "p.png", true),
                part("c", "y z", true),
                part("d", "1", false),
            ])
        );
    }

    #[test]
    fn what_cannot_be_followed_is_told() {
        for text in [
            "curl",
            "curl a b",
            "curl a --frobnicate",
            "curl a -Q x",
            "curl a -d @file",
            "curl a -F x=<y",
            "curl a -F x",
            "curl a -X",
            "curl a -é",
            "curl a -b cookies.txt",
        ] {
            assert!(command(text).is_err(), "{text}");
        }
    }
}
