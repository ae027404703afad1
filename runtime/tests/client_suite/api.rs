//! A small API, the way the generator writes one.

use clientwright_runtime::{
    Api, BuildClient, BuildError, Builder, Call, Connection, In, Json, Scheme, SchemeKind, answers,
    operation, record,
};

pub static API: Api = Api {
    user_agent: "test-client/1.2.3",
    server: None,
    schemes: &[
        Scheme {
            key: "header",
            kind: SchemeKind::ApiKey {
                location: In::Header,
                name: "X-Key",
            },
        },
        Scheme {
            key: "query",
            kind: SchemeKind::ApiKey {
                location: In::Query,
                name: "access_token",
            },
        },
        Scheme {
            key: "cookie",
            kind: SchemeKind::ApiKey {
                location: In::Cookie,
                name: "session",
            },
        },
        Scheme {
            key: "basic",
            kind: SchemeKind::Basic,
        },
        Scheme {
            key: "bearer",
            kind: SchemeKind::Bearer,
        },
    ],
    security: &[],
    rate_limits: &[],
};

#[derive(Debug, BuildClient)]
pub struct ClientBuilder(pub Builder);

/// A client of the API at `url` without credentials.
pub fn client(url: &str) -> Client {
    Client(builder(url).build().expect("nothing is wrong"))
}

pub fn builder(url: &str) -> Builder {
    Builder::new(&API).base_url(url)
}

pub fn build(builder: Builder) -> Result<Client, BuildError> {
    builder.build().map(Client)
}

#[derive(Clone, Debug)]
pub struct Client(pub Connection);

impl Client {
    pub fn get_thing(&self, id: &str) -> GetThing {
        GetThing(self.0.call::<GetThing>().path("id", &id))
    }

    pub fn head_thing(&self, id: &str) -> HeadThing {
        HeadThing(self.0.call::<HeadThing>().path("id", &id))
    }

    pub fn put_thing(&self, id: &str) -> PutThing {
        PutThing(self.0.call::<PutThing>().path("id", &id))
    }

    pub fn request(&self, method: &str, path: &str) -> Call<Json, Problem> {
        self.0.request(method, path)
    }
}

#[record]
pub struct Thing {
    pub id: i64,
    pub name: Option<String>,
}

#[record]
pub struct NotFound {
    pub message: String,
}

#[answers]
pub enum Problem {
    NotFound(NotFound),
    #[wire(text)]
    Text(String),
}

#[operation(GET, "/things/{id}", errors(404 = NotFound, 5XX = Text))]
pub struct GetThing(pub Call<Thing, Problem>);

#[operation(HEAD, "/things/{id}")]
pub struct HeadThing(pub Call<(), Problem>);

#[operation(PUT, "/things/{id}", errors(default = Text))]
pub struct PutThing(pub Call<Option<Thing>, Problem>);

/// Runs a future that sends calls.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}
