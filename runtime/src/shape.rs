//! What is known of a struct before there is a value of it.
//!
//! A table has two literals for each field and no expression around them, since
//! thousands of tables are compiled and few are read: the name, and what there is
//! to say as bits. What few fields have stands apart, in [`Shape::more`].

/// What is known of a struct before there is a value of it.
#[derive(Debug)]
pub struct Shape {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The key of each field on the wire, in the order of the struct.
    pub keys: &'static [&'static str],
    /// The constants of [`Column`] that hold for each field, added up.
    pub is: &'static [u16],
    /// What few fields have, by the index of the field.
    pub more: &'static [(usize, More)],
}

/// What is known of a field.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The key on the wire.
    pub name: &'static str,
    /// The constants of this type that hold for the field, added up.
    pub is: u16,
}

/// What few fields have.
#[derive(Debug)]
pub enum More {
    /// The name of the Rust field, where it is not the key.
    Field(&'static str),
    /// Another key that is read as this one; it is never written.
    Alias(&'static str),
    /// The media type of [`FormStyle::Content`].
    Content(&'static str),
}

/// Whether the Rust type of a field has a value for what is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It has none.
    Always,
    /// It is an [`Option`].
    Option,
    /// It is a [`Maybe`](crate::Maybe).
    Maybe,
}

/// Which way a field goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// It is sent and received.
    Both,
    /// The server sets it (`readOnly`): it is never written.
    Read,
    /// Only the client sends it (`writeOnly`): it is not expected.
    Write,
}

/// How a field of a form or multipart body is written, after its `encoding` in the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormStyle {
    /// A scalar as text, an array as the same key repeated, an object or an array of objects as JSON text.
    Plain,
    /// Nested keys in brackets, arrays by index: `tags[0]=a&size[width]=2`.
    Deep,
    /// Array items joined by this text under one key.
    Joined(&'static str),
    /// This media type: JSON text for a JSON type, otherwise the `Content-Type` of the part.
    Content(&'static str),
}

// The macro has these numbers, too.
impl Column {
    /// An answer without the key is an error, and an absent value is written as `null`.
    pub const REQUIRED: u16 = 1;
    /// `Debug` must not show it, and errors neither (`format: password`).
    pub const SECRET: u16 = 2;
    /// [`Direction::Read`].
    pub const READ: u16 = 4;
    /// [`Direction::Write`].
    pub const WRITE: u16 = 8;
    /// [`Presence::Option`].
    pub const OPTION: u16 = 16;
    /// [`Presence::Maybe`].
    pub const MAYBE: u16 = 32;
    /// It is the map of the keys that no column names (`additionalProperties`): the last field.
    pub const REST: u16 = 64;
    /// The field has a key, and that has nothing to escape in JSON.
    pub const UNESCAPED: u16 = 128;
    /// [`FormStyle::Deep`].
    pub const DEEP: u16 = 1 << 8;
    /// [`FormStyle::Joined`] by a comma.
    pub const COMMA: u16 = 2 << 8;
    /// [`FormStyle::Joined`] by a space.
    pub const SPACE: u16 = 3 << 8;
    /// [`FormStyle::Joined`] by a bar.
    pub const PIPE: u16 = 4 << 8;
    /// [`FormStyle::Content`], of the media type in [`Shape::more`].
    pub const CONTENT: u16 = 5 << 8;
    /// [`FormStyle::Joined`] by a tab.
    pub const TAB: u16 = 6 << 8;

    /// Whether one of these bits is set.
    #[inline]
    pub(crate) fn is(self, bits: u16) -> bool {
        self.is & bits != 0
    }

    /// Which way it goes.
    #[inline]
    pub fn direction(self) -> Direction {
        match self.is & (Self::READ | Self::WRITE) {
            Self::READ => Direction::Read,
            Self::WRITE => Direction::Write,
            _ => Direction::Both,
        }
    }

    /// Whether the Rust type has a value for what is not there.
    #[inline]
    pub fn presence(self) -> Presence {
        match self.is & (Self::OPTION | Self::MAYBE) {
            Self::OPTION => Presence::Option,
            Self::MAYBE => Presence::Maybe,
            _ => Presence::Always,
        }
    }
}

impl Shape {
    /// What is known of the field at `index`, which is below the number of [`Shape::keys`].
    #[inline]
    pub fn column(&self, index: usize) -> Column {
        Column {
            name: self.keys[index],
            is: self.is[index],
        }
    }

    /// What is known of each field, in the order of the struct.
    #[inline]
    pub fn columns(&self) -> impl Iterator<Item = Column> {
        let columns = self.keys.iter().zip(self.is);
        columns.map(|(name, is)| Column { name, is: *is })
    }

    /// The index of the field that takes the keys that no column names, where there is one.
    #[inline]
    pub fn rest(&self) -> Option<usize> {
        match self.is {
            [others @ .., last] if last & Column::REST != 0 => Some(others.len()),
            _ => None,
        }
    }

    /// The name of the Rust field of a column.
    pub fn field(&self, index: usize) -> &'static str {
        let other = self.of(index).find_map(|more| match more {
            More::Field(name) => Some(*name),
            More::Alias(_) | More::Content(_) => None,
        });
        other.unwrap_or(self.keys[index])
    }

    /// How a column is written into a form or a multipart body; JSON takes no notice.
    pub fn form(&self, index: usize) -> FormStyle {
        match self.is[index] & (7 << 8) {
            Column::DEEP => FormStyle::Deep,
            Column::COMMA => FormStyle::Joined(","),
            Column::SPACE => FormStyle::Joined(" "),
            Column::PIPE => FormStyle::Joined("|"),
            Column::TAB => FormStyle::Joined("\t"),
            Column::CONTENT => {
                let media = self.of(index).find_map(|more| match more {
                    More::Content(media) => Some(*media),
                    More::Field(_) | More::Alias(_) => None,
                });
                media.map_or(FormStyle::Plain, FormStyle::Content)
            }
            _ => FormStyle::Plain,
        }
    }

    /// The column that has this key as another one than its own.
    pub(crate) fn by_alias(&self, key: &str) -> Option<usize> {
        let mut more = self.more.iter();
        let found = more.find(|more| matches!(more.1, More::Alias(alias) if alias == key))?;
        Some(found.0)
    }

    /// The other keys that are read as a column.
    pub(crate) fn aliases(&self, index: usize) -> impl Iterator<Item = &'static str> {
        self.of(index).filter_map(|more| match more {
            More::Alias(name) => Some(*name),
            More::Field(_) | More::Content(_) => None,
        })
    }

    /// What one column has of what few have.
    fn of(&self, index: usize) -> impl Iterator<Item = &'static More> {
        let these = self.more.iter().filter(move |more| more.0 == index);
        these.map(|more| &more.1)
    }
}
