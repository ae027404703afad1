//! By the client that Clientwright makes of `shop.yaml`.

use std::error::Error;
use std::hint::black_box;

use super::{CONNECT_TIMEOUT, Call, TIMEOUT, TOKEN};

/// The client that the build script makes.
mod shop {
    clientwright_runtime::include_client!("shop");
}

pub async fn run(call: Call, times: u32, base_url: &str) -> Result<(), Box<dyn Error>> {
    let client = shop::Client::builder()
        .base_url(base_url)
        .token(TOKEN)
        .timeout(TIMEOUT)
        .connect_timeout(CONNECT_TIMEOUT)
        .build()?;
    for _ in 0..times {
        match call {
            Call::Get => {
                black_box(client.get_stock(4711).locale("es").send().await?);
            }
            Call::List => {
                black_box(client.list_products().page(3).limit(100).send().await?);
            }
            Call::Form => {
                let order = shop::types::new_order::NewOrder::new(4711, 2, "ada@example.com")
                    .name("Ada Lovelace")
                    .street("12 St James's Square")
                    .city("London")
                    .gift(true)
                    .note("Ring twice & wait.");
                black_box(client.create_order(&order).send().await?);
            }
        }
    }
    Ok(())
}
