//! Cases of words: the values of an enum mostly are the names of its variants in one of them.

/// A case of several words. The runtime's `string_enum` does the same with each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `in_progress`
    Snake,
    /// `in-progress`
    Kebab,
    /// `inProgress`
    Camel,
    /// `InProgress`
    Pascal,
    /// `IN_PROGRESS`
    Screaming,
}

impl Case {
    const ALL: [Self; 5] = [
        Self::Snake,
        Self::Kebab,
        Self::Camel,
        Self::Pascal,
        Self::Screaming,
    ];

    /// What the runtime calls it, where it has to be said.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Snake => None,
            Self::Kebab => Some("kebab"),
            Self::Camel => Some("camel"),
            Self::Pascal => Some("pascal"),
            Self::Screaming => Some("screaming"),
        }
    }

    /// A variant's name in this case. A word begins with each capital.
    pub fn of(self, variant: &str) -> String {
        let separator = match self {
            Self::Snake | Self::Screaming => "_",
            Self::Kebab => "-",
            Self::Camel | Self::Pascal => "",
        };
        let mut text = String::new();
        for letter in variant.chars() {
            if letter.is_ascii_uppercase() && !text.is_empty() {
                text.push_str(separator);
            }
            match self {
                Self::Screaming => text.push(letter.to_ascii_uppercase()),
                Self::Pascal => text.push(letter),
                Self::Camel if !text.is_empty() => text.push(letter),
                _ => text.push(letter.to_ascii_lowercase()),
            }
        }
        text
    }

    /// The case that the most values are in; of several, the first.
    pub(super) fn of_most<'a>(values: impl Iterator<Item = (&'a String, &'a String)>) -> Self {
        let values: Vec<_> = values.collect();
        let count = |case: &Self| {
            let fits = values.iter();
            fits.filter(|(value, variant)| case.of(variant) == **value)
                .count()
        };
        let most = Self::ALL.iter().rev().max_by_key(|case| count(case));
        most.copied().unwrap_or(Self::Snake)
    }
}

#[cfg(test)]
mod tests {
    use super::Case;

    fn case_of(values: &[(&str, &str)]) -> Case {
        let values = values.iter();
        let values = values.map(|(value, variant)| (value.to_string(), variant.to_string()));
        let values: Vec<_> = values.collect();
        Case::of_most(values.iter().map(|(value, variant)| (value, variant)))
    }

    #[test]
    fn the_case_of_most_values_counts() {
        assert_eq!(case_of(&[("open", "Open")]), Case::Snake);
        assert_eq!(case_of(&[]), Case::Snake);
        assert_eq!(case_of(&[("Open", "Open")]), Case::Pascal);
        assert_eq!(case_of(&[("on-hold", "OnHold")]), Case::Kebab);
        assert_eq!(case_of(&[("onHold", "OnHold"), ("x", "X")]), Case::Camel);
        assert_eq!(
            case_of(&[("A", "A"), ("ON_HOLD", "OnHold")]),
            Case::Screaming
        );
    }
}
