import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type DemoServer, type Routes, serveDemo } from '../../../lib/cli/demo-server'
import { encodeGbk } from './encode-gbk'

export const DEMO_FOLDER = path.resolve('test/demo/pages')

/** Theme -> target id -> a sentence in which the target is found. */
export const SENTENCES: Record<string, Record<string, string>> = parse(
  readFileSync('test/demo/sentences.yml', 'utf8'),
)

/** The demo pages, one page per theme of the sentences (`/sentences/energy.html`), and `gbk.html` in GBK. */
export function openDemoSite(more: Routes = {}): Promise<DemoServer> {
  const routes: Routes = {
    '/gbk.html': (_, response) => {
      const page = readFileSync(path.join(DEMO_FOLDER, 'gbk.html'), 'utf8')
      // No charset in the header: the page's own <meta> decides, as on the old sites.
      response.writeHead(200, { 'content-type': 'text/html' }).end(encodeGbk(page))
    },
  }
  routes['/notice.pdf'] = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF)
  }
  for (const [theme, sentences] of Object.entries(SENTENCES)) {
    routes[`/sentences/${theme}.html`] = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(sentencePage(Object.entries(sentences)))
  }
  return serveDemo(DEMO_FOLDER, { ...routes, ...more })
}

/** One empty page; a viewer finds its parts without a table of them. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`

/** Each sentence in a paragraph of its own, whose id is the target's. */
export function sentencePage(sentences: [string, string][]): string {
  const paragraphs = sentences.map(([id, sentence]) => `<p id="${id}">${sentence}</p>`)
  return `<!doctype html>
<html lang="zh-CN">
<title>例句</title>
<link rel="stylesheet" href="/demo.css">
<main>
${paragraphs.join('\n')}
</main>
<footer>例句由 Haibowan Target Lens 项目为测试而写。Written for tests.</footer>
`
}
