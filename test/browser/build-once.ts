import { buildExtension } from '../../lib/cli/build-extension'

/**
 * Builds the extension for both browsers before the first browser test. HTL_SKIP_BUILD=1 takes what lies in
 * .output, for who runs one test again and again.
 */
export default async function buildOnce(): Promise<void> {
  if (process.env.HTL_SKIP_BUILD) return
  await buildExtension('chrome')
  await buildExtension('firefox')
}
