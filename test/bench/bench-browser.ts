import { launch } from '../../lib/cli/browsers/launch'
import type { BrowserName, Lens } from '../../lib/cli/browsers/lens'
import { type DemoServer, serveDemo } from '../../lib/cli/demo-server'
import { bundle } from '../browser/support/bundle'
import type * as InPage from './in-page'

/** A browser in which pages that the bench makes up are loaded, each time afresh. */
export class BenchBrowser {
  private constructor(
    readonly name: BrowserName,
    readonly lens: Lens,
    private readonly site: DemoServer,
    private readonly pages: Map<string, string>,
    private readonly code: string,
  ) {}

  /** @param extension folder of the extension that is in it */
  static async open(
    name: BrowserName,
    extension: string,
    say: (line: string) => void,
  ): Promise<BenchBrowser> {
    const pages = new Map<string, string>()
    const site = await serveDemo('test/bench', {
      '/page': (request, response) => {
        const asked = new URL(request.url ?? '', 'http://localhost').searchParams.get('name') ?? ''
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(asked) ?? '')
      },
    })
    const lens = await launch(name, { extension, language: 'zh-CN' }, say)
    return new BenchBrowser(name, lens, site, pages, await bundle('test/bench/in-page/index.ts', 'bench'))
  }

  addPage(name: string, html: string): void {
    this.pages.set(name, html)
  }

  address(name: string): string {
    return `${this.site.origin}/page?name=${encodeURIComponent(name)}`
  }

  /** Loads a page afresh and gives what one function of in-page/ says in it. */
  async ask(page: string, name: keyof typeof InPage, ...args: unknown[]): Promise<number> {
    const tab = await this.lens.open(this.address(page))
    try {
      await tab.run(this.code)
      return await tab.evaluate(
        (called, given) => (bench[called] as (...args: unknown[]) => number | Promise<number>)(...given),
        name,
        args,
      )
    } finally {
      await tab.closeTab()
    }
  }

  async close(): Promise<void> {
    await this.lens.close()
    await this.site.close()
  }
}

declare global {
  /** in-page/, in the page. */
  var bench: typeof InPage
}
