import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutInnerHtml } from '../../../lib/build/forbid-inner-html'

const PREACT = 'node_modules/preact/dist/preact.mjs'

test('the Preact that is installed is left without an assignment to innerHTML', () => {
  const code = withoutInnerHtml(readFileSync(PREACT, 'utf8'), PREACT)
  expect(code).not.toMatch(/innerHTML\s*=[^=]/)
  expect(code).toContain('dangerouslySetInnerHTML is not used in this extension')
})

test('a Preact whose assignment is not where it was stops the build and is named', () => {
  expect(() => withoutInnerHtml('t.textContent = h.__html', PREACT)).toThrow(
    'Expected one assignment of innerHTML in node_modules/preact/dist/preact.mjs, found 0: a new Preact?',
  )
})
