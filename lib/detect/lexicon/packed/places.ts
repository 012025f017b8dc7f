import type { LexiconPlace } from '../../lexicon'

/**
 * Places as they are, but for the thousands of the national list: a text holds those that follow each other, each as
 * its name with the lengths of its short forms (`包头市2`; `-`: the full name is no form; `?`: a loose one).
 */
export type PackedPlaces = (LexiconPlace | string)[]

/** Marks are ASCII, names are not. */
const LAST_MARK = 0x7f
const ONE = /^([^\d\s?-]+)(-?)(\d*)(?:\?(\d))?$/

export function packPlaces(places: readonly LexiconPlace[]): PackedPlaces {
  const packed: PackedPlaces = []
  for (let i = 0; i < places.length; ) {
    const [place] = places.slice(i, i + 1) as [LexiconPlace]
    let end = i + 1
    while (places[end]?.name === place.name && places[end]?.kind === place.kind) end++
    const forms = places.slice(i, end)
    const text = asText(forms)
    if (text === null) packed.push(...forms)
    else if (typeof packed.at(-1) === 'string') packed.push(`${packed.pop()} ${text}`)
    else packed.push(text)
    i = end
  }
  return packed
}

export function unpackPlaces(packed: PackedPlaces): LexiconPlace[] {
  return packed.flatMap((entry) => (typeof entry === 'string' ? entry.split(' ').flatMap(readForms) : entry))
}

/** Null where the short writing does not say the same. */
function asText(forms: readonly LexiconPlace[]): string | null {
  const { name } = forms[0] as LexiconPlace
  const lengths = forms.flatMap(({ text, isLoose }) => (text === name || isLoose ? [] : text.length))
  const loose = forms.find(({ isLoose }) => isLoose)
  const full = forms.some(({ text }) => text === name) ? '' : '-'
  const text = `${name}${full}${lengths.join('')}${loose ? `?${loose.text.length}` : ''}`
  return ONE.test(text) && JSON.stringify(readForms(text)) === JSON.stringify(forms) ? text : null
}

function readForms(text: string): LexiconPlace[] {
  // Half of them have one form, and no mark.
  if (text.charCodeAt(text.length - 1) > LAST_MARK) return [{ text, kind: 'rival', name: text }]
  const [, name = '', notFull, lengths = '', loose] = ONE.exec(text) ?? []
  const form = (length: number): LexiconPlace => ({ text: name.slice(0, length), kind: 'rival', name })
  return [
    ...(notFull ? [] : [form(name.length)]),
    ...[...lengths].map((length) => form(Number(length))),
    ...(loose ? [{ ...form(Number(loose)), isLoose: true as const }] : []),
  ]
}
