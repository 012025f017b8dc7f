/// <reference lib="webworker" />
/** jieba cuts here: loading 4 MB and building its dictionary takes up to a second, which no page should stand still for. */
import init, { cut_for_search } from 'jieba-wasm/web'

export interface CutRequest {
  id: number
  texts: string[]
}

export type CutAnswer = { id: number; cuts: string[][] } | { id: number; error: string }

const ready = init({ module_or_path: new URL('/jieba_rs_wasm_bg.wasm', self.location.origin) })
// What is awaited fails below, once for each request; without this it would also fail unheard.
ready.catch(() => undefined)

self.addEventListener('message', async ({ data: { id, texts } }: MessageEvent<CutRequest>) => {
  try {
    await ready
    const cuts = texts.map((text) => cut_for_search(text, true))
    self.postMessage({ id, cuts } satisfies CutAnswer)
  } catch (error) {
    self.postMessage({ id, error: String(error) } satisfies CutAnswer)
  }
})
