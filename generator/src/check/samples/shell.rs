//! The words of a command, as a shell would split them.

/// How long a sample is that anybody would read.
const LENGTH: usize = 100_000;

/// The words of the first command `curl` in a text, without `curl` itself.
pub(super) fn curl(text: &str) -> Result<Vec<String>, String> {
    if text.len() > LENGTH {
        return Err("it is too long to be read".to_owned());
    }
    for words in commands(text)? {
        // A prompt, or variables that are set for one command.
        let is_before =
            |word: &String| matches!(word.as_str(), "$" | ">" | "%") || is_setting(word);
        let mut words = words.into_iter().skip_while(is_before);
        if words
            .next()
            .is_some_and(|word| word == "curl" || word.ends_with("/curl"))
        {
            return Ok(words.collect());
        }
    }
    Err("it holds no command `curl`".to_owned())
}

fn is_setting(word: &str) -> bool {
    let is_name = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let name = word.split_once('=').map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && is_name(name))
}

/// All commands of a text.
fn commands(text: &str) -> Result<Vec<Vec<String>>, String> {
    let mut reader = Reader {
        rest: text.chars().collect(),
        at: 0,
        commands: vec![Vec::new()],
        word: None,
    };
    reader.all()?;
    Ok(reader.commands)
}

struct Reader {
    rest: Vec<char>,
    at: usize,
    commands: Vec<Vec<String>>,
    /// The word that is being read.
    word: Option<String>,
}

impl Reader {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.get(self.at).copied();
        self.at += 1;
        next
    }

    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn push(&mut self, c: char) {
        self.word.get_or_insert_default().push(c);
    }

    fn end_word(&mut self) {
        if let (Some(word), Some(command)) = (self.word.take(), self.commands.last_mut()) {
            command.push(word);
        }
    }

    fn end_command(&mut self) {
        self.end_word();
        self.commands.push(Vec::new());
    }

    fn all(&mut self) -> Result<(), String> {
        while let Some(c) = self.next() {
            match c {
                '\\' => match self.next() {
                    Some('\r') if self.peek() == Some('\n') => self.at += 1,
                    Some('\n') | None => {}
                    Some(c) => self.push(c),
                },
                '\'' => self.single()?,
                '"' => self.double()?,
                '$' if self.peek() == Some('\'') => {
                    self.at += 1;
                    self.escaped()?;
                }
                '\n' | ';' | '|' | '&' => self.end_command(),
                '#' if self.word.is_none() => {
                    while self.peek().is_some_and(|c| c != '\n') {
                        self.at += 1;
                    }
                }
                // What stands for something, as in `<token>`.
                '<' if self.is_placeholder() => self.placeholder(),
                c if c.is_whitespace() => self.end_word(),
                c => self.push(c),
            }
        }
        self.end_word();
        Ok(())
    }

    fn is_placeholder(&self) -> bool {
        let name = self.rest[self.at..].iter().take(60);
        let mut name = name.skip_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
        name.next() == Some(&'>')
    }

    fn placeholder(&mut self) {
        self.push('<');
        while let Some(c) = self.next() {
            self.push(c);
            if c == '>' {
                return;
            }
        }
    }

    fn single(&mut self) -> Result<(), String> {
        self.word.get_or_insert_default();
        loop {
            match self.next() {
                Some('\'') => return Ok(()),
                Some(c) => self.push(c),
                None => return Err("a single quote in it is never closed".to_owned()),
            }
        }
    }

    fn double(&mut self) -> Result<(), String> {
        self.word.get_or_insert_default();
        loop {
            match self.next() {
                Some('"') => return Ok(()),
                Some('\\') => match self.next() {
                    Some('\n') => {}
                    Some(c @ ('"' | '\\' | '$' | '`')) => self.push(c),
                    Some(c) => {
                        self.push('\\');
                        self.push(c);
                    }
                    None => {}
                },
                Some(c) => self.push(c),
                None => return Err("a double quote in it is never closed".to_owned()),
            }
        }
    }

    /// `$'…'`, with the escapes of C.
    fn escaped(&mut self) -> Result<(), String> {
        self.word.get_or_insert_default();
        loop {
            let c = match self.next() {
                Some('\'') => return Ok(()),
                Some('\\') => match self.next() {
                    Some('n') => '\n',
                    Some('t') => '\t',
                    Some('r') => '\r',
                    Some('x') => self.code(2),
                    Some('u') => self.code(4),
                    Some('U') => self.code(8),
                    Some(c) => c,
                    None => continue,
                },
                Some(c) => c,
                None => return Err("a quote in it is never closed".to_owned()),
            };
            self.push(c);
        }
    }

    fn code(&mut self, most: usize) -> char {
        let mut code = 0_u32;
        for _ in 0..most {
            let Some(digit) = self.peek().and_then(|c| c.to_digit(16)) else {
                break;
            };
            code = code.wrapping_mul(16).wrapping_add(digit);
            self.at += 1;
        }
        char::from_u32(code).unwrap_or('\u{fffd}')
    }
}

#[cfg(test)]
mod tests {
    use super::curl;

    #[track_caller]
    fn words(text: &str) -> Vec<String> {
        curl(text).expect("a command")
    }

    #[test]
    fn quoting_is_that_of_a_shell() {
        assert_eq!(words("curl -d'a b'\"c d\"e\\ f ''"), ["-da bc de f", ""]);
        assert_eq!(words("curl \\\n  -X PUT \\\r\n x"), ["-X", "PUT", "x"]);
        assert_eq!(words(r#"curl "a\"b\\c\d$E""#), [r#"a"b\c\d$E"#]);
        assert_eq!(words(r"curl $'it\'s\n\x41\u00fc'"), ["it's\nAü"]);
        assert_eq!(words("curl 'it'\\''s'"), ["it's"]);
        assert_eq!(words("curl '{\n  \"a\": 1\n}'"), ["{\n  \"a\": 1\n}"]);
    }

    #[test]
    fn the_first_curl_is_taken_as_far_as_it_goes() {
        assert_eq!(
            words("# say\nTOKEN=1\n$ A=b curl x?a=1&b=2 | jq ."),
            ["x?a=1"]
        );
        assert_eq!(
            words("echo x; /usr/bin/curl <base-url>/x # y"),
            ["<base-url>/x"]
        );
        assert_eq!(words("curl x#y"), ["x#y"]);
    }

    #[test]
    fn what_is_no_command_is_told() {
        for text in [
            "",
            "wget x",
            "curl 'x",
            "curl \"x",
            "curl $'x",
            "\\",
            "curl \"\\",
        ] {
            assert!(curl(text).is_err() || text == "\\", "{text}");
        }
    }
}
