//! The arguments of a query, or the cookies of a call: each name once.

/// Arguments as they go over the wire, in the order in which their names first came.
#[derive(Clone, Default)]
pub(crate) struct Arguments(Vec<(String, String)>);

impl Arguments {
    /// Sets an argument, in place of the one of that name; an empty text takes it away.
    pub(crate) fn set(&mut self, name: &str, text: String) {
        match self.0.iter_mut().find(|argument| argument.0 == name) {
            Some(argument) => argument.1 = text,
            None => self.0.push((name.to_owned(), text)),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds to what an argument has.
    pub(crate) fn add(&mut self, name: &str, text: &str) {
        match self.get(name) {
            Some(before) => self.set(name, format!("{before}&{text}")),
            None => self.set(name, text.to_owned()),
        }
    }

    /// What goes over the wire for an argument of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let argument = self.0.iter().find(|argument| argument.0 == name)?;
        Some(argument.1.as_str()).filter(|text| !text.is_empty())
    }

    /// Those whose names are wanted.
    pub(crate) fn only(&self, is_wanted: impl Fn(&str) -> bool) -> Self {
        let all = self.0.iter();
        Self(
            all.filter(|argument| is_wanted(&argument.0))
                .cloned()
                .collect(),
        )
    }

    /// Whether there is an argument of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// How long a list of all of them is, with one byte in front of each.
    pub(crate) fn length(&self) -> usize {
        let texts = self.0.iter().map(|argument| argument.1.as_str());
        let texts = texts.filter(|text| !text.is_empty());
        texts.map(|text| text.len() + 1).sum()
    }

    /// Adds all of them to a list that begins at `start` of a text, with another text in between.
    pub(crate) fn push_to(&self, out: &mut String, start: usize, between: &str) {
        let texts = self.0.iter().map(|argument| argument.1.as_str());
        for text in texts.filter(|text| !text.is_empty()) {
            if out.len() > start {
                out.push_str(between);
            }
            out.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    #[test]
    fn the_last_of_a_name_stands_where_the_first_was() {
        let mut arguments = Arguments::default();
        for (name, text) in [("a", "a=1"), ("b", "b=1"), ("c", "c=1"), ("a", "a=2&a=3")] {
            arguments.set(name, text.to_owned());
        }
        arguments.set("b", String::new());
        let mut joined = String::from("?");
        arguments.push_to(&mut joined, 1, "&");
        assert_eq!(joined, "?a=2&a=3&c=1");
        arguments.push_to(&mut joined, 1, "&");
        assert_eq!(joined, "?a=2&a=3&c=1&a=2&a=3&c=1");
        assert!(arguments.has("a") && !arguments.has("b") && !arguments.has("d"));
    }
}
