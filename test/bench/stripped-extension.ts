import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * A copy of the built extension with another content script, or with none: what a page costs without us, and
 * with an extension that does nothing.
 */
export function strippedExtension(extension: string, script: string | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lens-bench-'))
  cpSync(extension, folder, { recursive: true })
  const file = path.join(folder, 'manifest.json')
  const { content_scripts: scripts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
  const kept = script === null ? manifest : { ...manifest, content_scripts: scripts }
  writeFileSync(file, JSON.stringify(kept))
  if (script !== null) writeFileSync(path.join(folder, 'scout.js'), script)
  return folder
}
