//! Brackets and quoted texts whose further lines stand further left than YAML 1.2 wants them, which many
//! readers forgive: these lines are moved to the right before they are read again.
//!
//! Where a bracket or a quote is open, spaces at the beginning of a line mean nothing.

/// How often lines are moved before it is given up.
const TIMES: usize = 200;

/// How far a line is moved at a time.
const SPACES: &str = "        ";

/// A text with lines that were moved.
pub(super) struct Indented {
    pub text: String,
    /// Where spaces were added, as numbers of characters in `text`; sorted.
    added: Vec<usize>,
    times: usize,
}

impl Indented {
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            added: Vec::new(),
            times: 0,
        }
    }

    /// Moves the lines that an error is about, and says whether there are any. The error stands at a
    /// character of `text`: in the line itself, or where the quoted text begins that it is in.
    pub fn mend(&mut self, error: &str, at: usize) -> bool {
        self.times += 1;
        if self.times > TIMES {
            return false;
        }
        let byte = self.text.char_indices().nth(at);
        let Some(byte) = byte.map(|(byte, _)| byte) else {
            return false;
        };
        let line = self.text[..byte].rfind('\n').map_or(0, |end| end + 1);
        let lines = match error {
            "invalid indentation" | "invalid indentation in flow construct" => vec![line],
            "invalid indentation in quoted scalar" => self.further_lines(byte),
            _ => Vec::new(),
        };
        for line in lines.iter().rev() {
            self.add(*line);
        }
        !lines.is_empty()
    }

    /// The number in the text as it was written of a character of `text`.
    pub fn written(&self, character: usize) -> usize {
        let before = self.added.partition_point(|start| *start < character);
        let moved = before * SPACES.len();
        // Within added spaces is where the line began.
        let inside = match before.checked_sub(1) {
            Some(last) => (self.added[last] + SPACES.len()).saturating_sub(character),
            None => 0,
        };
        character - (moved - inside)
    }

    /// Where the lines of a quoted text begin, without its first.
    fn further_lines(&self, start: usize) -> Vec<usize> {
        let mut characters = self.text[start..].char_indices();
        let quote = characters.next().map(|(_, quote)| quote);
        let mut lines = Vec::new();
        while let Some((at, character)) = characters.next() {
            match character {
                '\\' if quote == Some('"') => drop(characters.next()),
                // Two of them in a text in single quotes are one that is meant.
                _ if Some(character) == quote => {
                    let twice =
                        quote == Some('\'') && self.text[start + at + 1..].starts_with('\'');
                    if !twice {
                        break;
                    }
                    characters.next();
                }
                '\n' => lines.push(start + at + 1),
                _ => {}
            }
        }
        lines
    }

    fn add(&mut self, byte: usize) {
        let character = self.text[..byte].chars().count();
        self.text.insert_str(byte, SPACES);
        let at = self.added.partition_point(|start| *start < character);
        for later in &mut self.added[at..] {
            *later += SPACES.len();
        }
        self.added.insert(at, character);
    }
}

#[cfg(test)]
mod tests {
    use super::Indented;

    #[test]
    fn places_are_those_of_the_written_text() {
        let mut indented = Indented::new("a: {\nü: 1\n}\n");
        assert!(indented.mend("invalid indentation", 5));
        assert!(indented.mend("invalid indentation", 18));
        assert_eq!(indented.text, "a: {\n        ü: 1\n        }\n");
        for (mended, written) in [
            (0, 0),
            (4, 4),
            (5, 5),
            (9, 5),
            (13, 5),
            (14, 6),
            (18, 10),
            (26, 10),
            (27, 11),
        ] {
            assert_eq!(indented.written(mended), written, "{mended}");
        }
    }

    #[test]
    fn each_further_line_of_a_quoted_text_is_moved() {
        let mut indented = Indented::new("a: 'it''s\nb\nc'\nd: 1\n");
        assert!(indented.mend("invalid indentation in quoted scalar", 3));
        let text = "a: 'it''s\n        b\n        c'\nd: 1\n";
        assert_eq!(indented.text, text);
        assert!(!indented.mend("did not find expected key", 3));
    }
}
