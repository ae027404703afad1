// Runs a program that wasm-bindgen has prepared, with two servers that it makes calls to.
//
// A server answers as it was told before, in order, and keeps what it was asked.

import { once } from "node:events";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

async function serve() {
  const answers = [];
  const requests = [];
  let open;
  const broken = [];
  const server = createServer(async (request, answer) => {
    answer.on("close", () => { if (!answer.writableFinished) broken.push(request.url); });
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    requests.push({
      method: request.method,
      target: request.url,
      headers: request.headers,
      body: Buffer.concat(pieces).toString("latin1"),
    });
    const next = answers.shift() ?? { status: 599, headers: {}, body: "nothing was told" };
    if (next.never) return;
    answer.writeHead(next.status, next.headers);
    if (next.open) {
      open = answer;
      answer.write(next.body);
    } else {
      answer.end(next.body);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    // The next answer, its headers as JSON.
    answer: (status, headers, body) => { answers.push({ status, headers: JSON.parse(headers), body }); },
    // The next answer begins so.
    begin: (type, body) => { answers.push({ status: 200, headers: { "content-type": type }, body, open: true }); },
    // The one that has begun goes on.
    push: (body) => { open.write(body); },
    // The one that has begun breaks off.
    cut: () => { open.destroy(); },
    // The next answer never comes.
    never: () => { answers.push({ never: true }); },
    // What was asked since it was looked at last, as JSON.
    requests: () => JSON.stringify(requests.splice(0)),
    // Whether the other side did not wait for the end of an answer.
    isBroken: (target) => broken.includes(target),
    close: () => { server.close(); server.closeAllConnections(); },
  };
}

// What browsers do that Node.js does not: they hide where a redirect leads, and take no `Cookie` of a program.
function likeABrowser() {
  const { fetch, Request } = globalThis;
  globalThis.Request = class extends Request {
    constructor(...given) {
      super(...given);
      this.headers.delete("cookie");
    }
  };
  globalThis.fetch = async (request) => {
    const answer = await fetch(request);
    if (request.redirect !== "manual" || answer.status < 300 || answer.status > 399) return answer;
    await answer.body?.cancel();
    return Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  };
}

const [here, there, gone] = [await serve(), await serve(), await serve()];
gone.close();
const late = setTimeout(() => {
  console.log("FAILED: no end within two minutes");
  process.exit(1);
}, 120_000);
globalThis.page = {
  here,
  there,
  gone,
  likeABrowser,
  print: (line) => console.log(line),
  end: (passed) => {
    clearTimeout(late);
    here.close();
    there.close();
    process.exitCode = 0;
    console.log(`test result: ok. ${passed} passed; 0 failed; 0 ignored`);
  },
};
// What ends before its time has failed.
process.exitCode = 1;
await import(pathToFileURL(process.argv[2]));
