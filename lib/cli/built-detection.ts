import type { Rollup } from 'vite'

type Detection = Pick<typeof import('../detect/detect-page'), 'createDetector' | 'detectPage'>

/**
 * Detection as the extension runs it: bundled and minified by vite. tsx names every closure as it is made, and leaves
 * modules apart.
 */
export async function builtDetection(): Promise<Detection> {
  const { build } = await import('vite')
  const outputs = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'lib/detect/detect-page.ts', formats: ['es'] }, target: 'esnext' },
  })) as Rollup.RollupOutput[]
  const code = outputs[0]?.output[0].code
  if (!code) throw new Error('expected a bundle of detection, found none')
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
