import { build, type Rollup } from 'vite'

/**
 * The source of a script that puts what a module exports into `globalThis[name]`, for running lib/ code
 * in a real page: `await tab.evaluate((code) => void (0, eval)(code), await bundle('lib/page/gather.ts', 'gather'))`.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] }, target: 'esnext' },
  })) as Rollup.RollupOutput[]
  const code = outputs[0]?.output[0].code
  if (!code) throw new Error(`Bundling ${entry} gave no code.`)
  return `${code}\nglobalThis.${name} = ${name}`
}
