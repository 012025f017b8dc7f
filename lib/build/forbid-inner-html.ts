import type { Plugin } from 'vite'

/** Preact's one assignment, in its published build: `t.innerHTML=h.__html`. */
const ASSIGNMENT = /\b[\w$]+\.innerHTML\s*=(?!=)\s*[\w$]+\.__html\b/g

const REFUSAL = "(()=>{throw new Error('dangerouslySetInnerHTML is not used in this extension')})()"

/**
 * Takes the assignment to `innerHTML` out of Preact: nothing of ours uses `dangerouslySetInnerHTML`, and
 * the add-on linter warns of the assignment wherever Preact is bundled.
 */
export function forbidInnerHtml(): Plugin {
  return {
    name: 'forbid-inner-html',
    transform(code, id) {
      if (!/\/node_modules\/preact\/dist\/preact\.\w+js$/.test(id)) return null
      return { code: withoutInnerHtml(code, id), map: null }
    },
  }
}

/** @throws Error where the code does not hold exactly the one assignment that is known. */
export function withoutInnerHtml(code: string, id: string): string {
  const found = code.match(ASSIGNMENT)?.length ?? 0
  if (found !== 1)
    throw new Error(`Expected one assignment of innerHTML in ${id}, found ${found}: a new Preact?`)
  return code.replace(ASSIGNMENT, () => REFUSAL)
}
