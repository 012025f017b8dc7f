import { createReadStream, existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

export interface DemoServer {
  /** Two origins of the same pages: browsers take these for different sites. */
  origin: string
  otherOrigin: string
  close(): Promise<void>
}

/** What a route gives instead of a file: for pages that a test makes up as it goes. */
export type Routes = Record<string, (request: IncomingMessage, response: ServerResponse) => void>

/** Serves a folder of pages, to this machine only, at a port that is free. */
export async function serveDemo(folder: string, routes: Routes = {}): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const route = routes[url.pathname]
    if (route) return route(request, response)
    const file = path.join(folder, path.normalize(decodeURIComponent(url.pathname)))
    const type = TYPES[path.extname(file)]
    if (!type || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    otherOrigin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** HTML without a charset: a page says its own, and one of ours says GBK. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
}
