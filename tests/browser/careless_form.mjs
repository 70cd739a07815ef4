// A form as it should not be: it lets the browser keep what is typed, by every way that ours avoids.
import { createServer } from "node:http";

const PAGE = `<!doctype html><title>careless</title><form method="post" action="/sent">
<input name="word"><textarea name="text"></textarea><button>send</button></form>`;

/** A service on a port of its own, with `url` and `close`. The answer to the form may be kept, and shows it. */
export async function carelessForm() {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "max-age=3600" });
    response.end(request.method === "POST" ? `<!doctype html><title>sent</title><p id="sent">${new URLSearchParams(body).get("text")}` : PAGE);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
