import { spawnSync } from 'node:child_process'
import type { Evidence } from '../../../lib/detect/mention'

/** A mention as `npm run -s detect` prints it and as the reader lists it. */
interface Found {
  projectId: string
  targetIds: string[]
  surface: string
  sentence: string
  evidence: Evidence[]
}

/** What a browser and Node must agree on, in words: where a mention lies each says in its own way. */
export type Essence = ReturnType<typeof essence>

export function essence({ projectId, targetIds, surface, sentence, evidence }: Found) {
  return {
    projectId,
    targetIds,
    surface,
    sentence,
    evidence: evidence.map(({ kind, text }) => `${kind} ${text}`),
  }
}

/**
 * What `npm run -s detect` finds in these files, by file, in page order; one run, as each compiles the seeds.
 * @throws Error with what it complained of, and nothing of what it found: some pages are sealed
 */
export function detectInNode(files: readonly string[]): Map<string, Essence[]> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/detect.ts', ...files],
    // A mention is a line of some 700 bytes.
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  if (status !== 0) throw new Error(`npm run detect failed. ${stderr}`)
  const found = new Map<string, Essence[]>(files.map((file) => [file, []]))
  for (const line of stdout.split('\n').filter((line) => line !== '')) {
    const mention: Found & { file: string } = JSON.parse(line)
    found.get(mention.file)?.push(essence(mention))
  }
  return found
}
