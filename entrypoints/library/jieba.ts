import type { CutAll } from '../../lib/library/segmenter'
import type { CutAnswer, CutRequest } from './jieba-worker'
import JiebaWorker from './jieba-worker?worker'

/** Starts jieba in a worker, and gives what cuts with it. A cut fails where the dictionary cannot be loaded. */
export function jiebaInWorker(): CutAll {
  const worker = new JiebaWorker()
  const waiting = new Map<number, PromiseWithResolvers<string[][]>>()
  let lastId = 0

  worker.addEventListener('message', ({ data }: MessageEvent<CutAnswer>) => {
    const request = waiting.get(data.id)
    waiting.delete(data.id)
    if ('cuts' in data) request?.resolve(data.cuts)
    else request?.reject(new Error(data.error))
  })
  worker.addEventListener('error', (event) => {
    for (const request of waiting.values()) request.reject(new Error(event.message))
    waiting.clear()
  })

  return (texts) => {
    const request = Promise.withResolvers<string[][]>()
    const id = ++lastId
    waiting.set(id, request)
    worker.postMessage({ id, texts } satisfies CutRequest)
    return request.promise
  }
}
